// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.database;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/** These tests ask what only PostgreSQL can answer: they run in the second execution of Surefire alone. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Tag("postgresql")
public @interface OnPostgres {}
