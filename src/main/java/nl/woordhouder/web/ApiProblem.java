// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

/** A request to the API cannot be answered; the client gets the problem as it stands here. */
public class ApiProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ApiProblem(Problem problem) {
        super(problem.detail());
        this.problem = problem;
    }

    /** Nothing stands at the address that was asked for. */
    public static ApiProblem notFound(String detail) {
        return new ApiProblem(Problem.of(404, detail));
    }

    public Problem problem() {
        return problem;
    }
}
