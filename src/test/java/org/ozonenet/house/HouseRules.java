package org.ozonenet.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ozonenet.kernel.DomainEvent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.annotation.TypeAlias;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.repository.Repository;

/** The rules of the house that a machine can hold; see ARCHITECTURE in the decision records. */
final class HouseRules {

    private HouseRules() {}

    /** Every rule by a short name; the name is also that of the example that breaks it. */
    static Map<String, ArchRule> all() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put(
                "PublicView",
                classes().that().areAnnotatedWith(Route.class).should().notBePublic());
        rules.put(
                "PublicStore",
                classes().that().areAssignableTo(Repository.class).should().notBePublic());
        rules.put(
                "PublicAggregate",
                classes().that().areAnnotatedWith(Document.class).should().notBePublic());
        rules.put(
                "UnnamedDocument",
                classes().that().areAnnotatedWith(Document.class).should().beAnnotatedWith(TypeAlias.class));
        rules.put(
                "UnnamedEvent",
                classes()
                        .that()
                        .implement(DomainEvent.class)
                        .and()
                        .areNotInterfaces()
                        .should()
                        .beAnnotatedWith(TypeAlias.class)
                        .andShould()
                        .beRecords());
        rules.put(
                "VaadinBelowTheScreen",
                noClasses()
                        .that()
                        .resideOutsideOfPackages("..ui..", "org.ozonenet", "org.ozonenet.shell..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("com.vaadin.flow.component.."));
        rules.put(
                "ScreenUsedFromBelow",
                noClasses()
                        .that()
                        .resideOutsideOfPackages("..ui..", "org.ozonenet.demo..")
                        .should()
                        .dependOnClassesThat(resideInAPackage("org.ozonenet..").and(resideInAPackage("..ui.."))));
        rules.put(
                "AggregateThatLooksAtTheClock",
                noClasses()
                        .that()
                        .areAnnotatedWith(Document.class)
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(Clock.class)
                        .orShould()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.springframework.web..", "com.vaadin.."));
        rules.put(
                "NoPlaceHelper",
                noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Constants)(\\$.*)?"));
        rules.put(
                "CommercialPart",
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "com.vaadin.collaborationengine..",
                                "com.vaadin.flow.component.ai..",
                                "com.vaadin.flow.component.charts..",
                                "com.vaadin.flow.component.board..",
                                "com.vaadin.flow.component.crud..",
                                "com.vaadin.flow.component.dashboard..",
                                "com.vaadin.flow.component.gridpro..",
                                "com.vaadin.flow.component.map..",
                                "com.vaadin.flow.component.richtexteditor..",
                                "com.vaadin.flow.component.spreadsheet..",
                                "com.vaadin.testbench.."));
        rules.put("FieldInjection", fields().should().notBeAnnotatedWith(Autowired.class));
        rules.put(
                "StoreWithoutScope",
                methods()
                        .that()
                        .areDeclaredInClassesThat(describe("are stores", type -> type.isAssignableTo(Repository.class)))
                        .and()
                        .haveNameMatching("(find|page|search|stream).*")
                        .should(takeAnArgument()));
        rules.put(
                "SpringInTheKernel",
                noClasses()
                        .that()
                        .resideInAPackage("..kernel..")
                        .and()
                        .haveSimpleNameNotEndingWith("package-info")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("org.springframework..", "com.vaadin.."));
        return rules;
    }

    private static ArchCondition<JavaMethod> takeAnArgument() {
        return new ArchCondition<>("take the scope they look in") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var scoped = !method.getRawParameterTypes().isEmpty();
                events.add(new SimpleConditionEvent(method, scoped, method.getFullName() + " takes no argument"));
            }
        };
    }
}
