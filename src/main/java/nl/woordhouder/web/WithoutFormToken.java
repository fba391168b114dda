// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A form that {@link CsrfGuard} lets through: it does not lean on who is signed in, so nobody's rights can be abused. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface WithoutFormToken {}
