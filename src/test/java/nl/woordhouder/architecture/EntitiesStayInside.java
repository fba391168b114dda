// SPDX-License-Identifier: EUPL-1.2
package nl.woordhouder.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.qute.CheckedTemplate;
import java.util.stream.Stream;

/** Neither a template nor a JSON record holds an entity, or a collection of them. */
final class EntitiesStayInside extends ArchCondition<JavaClass> {
    private EntitiesStayInside() {
        super("keep entities from templates and JSON");
    }

    static ArchRule rule(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(new EntitiesStayInside())
                .because(
                        "what a reader sees is chosen field by field, and a lazy field must not fail while it is drawn");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        handedOut(type)
                .filter(involved -> involved.isAnnotatedWith(Rules.annotation("Entity")))
                .forEach(entity -> events.add(SimpleConditionEvent.violated(
                        type, type.getFullName() + " hands out the entity " + entity.getSimpleName())));
    }

    private static Stream<JavaClass> handedOut(JavaClass type) {
        if (type.getSimpleName().matches(".*(Json|View)") || isInsideJson(type)) {
            return type.getFields().stream()
                    .map(JavaField::getAllInvolvedRawTypes)
                    .flatMap(java.util.Set::stream);
        }
        if (type.isAnnotatedWith(CheckedTemplate.class)) {
            return type.getMethods().stream()
                    .filter(method -> method.getModifiers().contains(JavaModifier.NATIVE))
                    .map(JavaCodeUnit::getAllInvolvedRawTypes)
                    .flatMap(java.util.Set::stream);
        }
        return Stream.empty();
    }

    private static boolean isInsideJson(JavaClass type) {
        return type.getEnclosingClass()
                .filter(outer -> outer.getSimpleName().endsWith("Json"))
                .isPresent();
    }
}
