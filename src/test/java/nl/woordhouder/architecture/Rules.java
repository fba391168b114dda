// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShouldConjunction;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The arrows and names of the architecture, for all that lies under a root package. */
final class Rules {
    private final String root;

    Rules(String root) {
        this.root = root;
    }

    /** Every rule by a name that reads as what it demands. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("extraction is pure", extractionIsPure());
        rules.put("text knows no other stage", textKnowsNoOtherStage());
        rules.put("the rule book knows the text only", ruleBookKnowsTextOnly());
        rules.put("stages do not know each other", stagesDoNotKnowEachOther());
        rules.put("inside, nobody calls the facade", nobodyInsideCallsTheFacade());
        rules.put("document lies below review", documentLiesBelowReview());
        rules.put("commitment knows no document", commitmentKnowsNoDocument());
        rules.put("ground lies below the features", groundLiesBelowTheFeatures());
        rules.put("reminder reads the register only", reminderReadsTheRegisterOnly());
        rules.put("nobody reads the dashboard", nobodyReads("dashboard", "it reads all others and holds no decisions"));
        rules.put("nobody reads the command line", nobodyReads("cli", "it is an entrance, like a page"));
        rules.put("packages form no circle", packagesFormNoCircle());
        rules.put("names tell the role", namesTellTheRole());
        rules.put("packages are named after the domain", packagesAreNamedAfterTheDomain());
        rules.put("endpoints are pages or resources", endpointsArePagesOrResources());
        rules.put("only the calendar knows what time it is", onlyTheCalendarKnowsTheTime());
        rules.put("entities stay inside", EntitiesStayInside.rule(root));
        return rules;
    }

    private ArchRule extractionIsPure() {
        return classes()
                .that()
                .resideInAPackage(in("extraction"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(in("extraction"), "java..", "org.yaml.snakeyaml..", "org.jspecify..")
                .because("the engine runs anywhere: on the command line, in a benchmark, in another product");
    }

    private ArchRule textKnowsNoOtherStage() {
        return noClasses()
                .that()
                .resideInAPackage(in("extraction.text"))
                .should()
                .dependOnClassesThat(are(inside("extraction")).and(outside("extraction.text")))
                .because("a text and its spans mean the same to every stage");
    }

    private ArchRule ruleBookKnowsTextOnly() {
        return noClasses()
                .that()
                .resideInAPackage(in("extraction.rulebook"))
                .should()
                .dependOnClassesThat(are(inside("extraction"))
                        .and(outside("extraction.rulebook"))
                        .and(outside("extraction.text")))
                .because("rules are data; what a stage makes of them is the stage's own affair");
    }

    private ArchRule stagesDoNotKnowEachOther() {
        return slices().matching(root + ".extraction.(promise|deadline|fulfilment)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true)
                .because("recognising a promise and reading its term can each be changed and tested alone");
    }

    private ArchRule nobodyInsideCallsTheFacade() {
        return noClasses()
                .that()
                .resideInAnyPackage(in("extraction.*"))
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(root + ".extraction.Extractor")
                .because("one facade, one verb; the stages are what it is made of");
    }

    private ArchRule documentLiesBelowReview() {
        return below("document", "review", "commitment", "reminder", "dashboard")
                .because("a document comes in the same way whoever judges it later");
    }

    private ArchRule commitmentKnowsNoDocument() {
        return below("commitment", "document", "extraction", "review", "reminder", "dashboard")
                .because("the register keeps its own copy of the quote and survives re-extraction");
    }

    private ArchRule groundLiesBelowTheFeatures() {
        return noClasses()
                .that()
                .resideInAnyPackage(in("ministry"), in("calendar"), in("audit"), in("web"), in("database"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        in("extraction"), in("document"), in("review"), in("commitment"), in("reminder"), in("access"))
                .because("what every feature stands on cannot stand on a feature");
    }

    private ArchRule reminderReadsTheRegisterOnly() {
        return below("reminder", "document", "extraction", "review")
                .because("nothing unreviewed is ever mailed (invariant I2), so mail cannot even see it");
    }

    private ArchRule nobodyReads(String place, String why) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(in(place), root)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in(place))
                .because(why);
    }

    private ArchRule packagesFormNoCircle() {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a circle of packages is one package that nobody can read");
    }

    private ArchRule namesTellTheRole() {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameMatching(".*(Manager|Helper|Service|Impl|Dto|Util|Utils)")
                .because("a class is named after what it does or is; these endings say neither");
    }

    private ArchRule packagesAreNamedAfterTheDomain() {
        return noClasses()
                .should()
                .resideInAnyPackage(
                        root + "..util..",
                        root + "..common..",
                        root + "..dto..",
                        root + "..impl..",
                        root + "..service..")
                .because("a package is a place of the domain, not a kind of class");
    }

    private ArchRule endpointsArePagesOrResources() {
        return classes()
                .that()
                .areAnnotatedWith(annotation("Path"))
                .should()
                .haveSimpleNameEndingWith("Page")
                .orShould()
                .haveSimpleNameEndingWith("Resource")
                .because("the ending tells whether a person or a program reads it");
    }

    private ArchRule onlyTheCalendarKnowsTheTime() {
        return noClasses()
                .that()
                .resideOutsideOfPackage(in("calendar"))
                .should()
                .callCodeUnitWhere(READS_THE_CLOCK)
                .because("today is one day for page, mail and API, and tests move it");
    }

    private static final DescribedPredicate<JavaCall<?>> READS_THE_CLOCK =
            DescribedPredicate.describe("reads the machine's clock", call -> {
                String owner = call.getTargetOwner().getFullName();
                String name = call.getName();
                return owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system"))
                        || owner.equals("java.util.Date")
                                && name.equals("<init>")
                                && call.getTarget().getRawParameterTypes().isEmpty()
                        || owner.equals("java.lang.System") && name.equals("currentTimeMillis");
            });

    /**
     * An annotation by its simple name: the broken product has its own, because the real ones would make its classes part
     * of the application under test.
     */
    static DescribedPredicate<JavaAnnotation<?>> annotation(String simpleName) {
        return DescribedPredicate.describe(
                "@" + simpleName,
                annotation -> annotation.getRawType().getSimpleName().equals(simpleName));
    }

    private ClassesShouldConjunction below(String place, String... above) {
        return noClasses()
                .that()
                .resideInAPackage(in(place))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Arrays.stream(above).map(this::in).toArray(String[]::new));
    }

    private String in(String place) {
        return root + "." + place + "..";
    }

    private DescribedPredicate<JavaClass> inside(String place) {
        return resideInAPackage(in(place));
    }

    private DescribedPredicate<JavaClass> outside(String place) {
        return DescribedPredicate.not(resideInAnyPackage(in(place)));
    }
}
