package huanzhi;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import huanzhi.store.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The rooms of the house and the directions between them.
class ArchitectureTest {

    /// Each feature may know itself and those before it.
    private static final List<String> FEATURES = List.of(
            "settings",
            "register",
            "officer",
            "plan",
            "draw",
            "inspection",
            "complaint",
            "casefile",
            "disclosure",
            "activity",
            "report",
            "archive");

    private static final int LONGEST_SOURCE = 400;

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("huanzhi");

    @TestFactory
    List<DynamicTest> rooms() {
        var features = FEATURES.stream().map(ArchitectureTest::within).toArray(String[]::new);
        return List.of(
                keeps(
                        "base knows only the JDK",
                        classes()
                                .that()
                                .resideInAPackage("huanzhi.base..")
                                .should()
                                .onlyDependOnClassesThat()
                                .resideInAnyPackage("java..", "huanzhi.base..")),
                keeps("deadline knows only base", knowsOnly("huanzhi.deadline..", "huanzhi.base..")),
                keeps("document.model knows only base", knowsOnly("huanzhi.document.model..", "huanzhi.base..")),
                keeps(
                        "nobody but the entry knows shell and cli",
                        noClasses()
                                .that(resideOutsideOfPackages("huanzhi", "huanzhi.shell..", "huanzhi.cli.."))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("huanzhi.shell..", "huanzhi.cli..", "huanzhi")),
                keeps(
                        "the ground floor knows no feature",
                        noClasses()
                                .that()
                                .resideInAnyPackage(
                                        "huanzhi.base..",
                                        "huanzhi.ui..",
                                        "huanzhi.store..",
                                        "huanzhi.law..",
                                        "huanzhi.deadline..",
                                        "huanzhi.document..",
                                        "huanzhi.sheet..")
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(features)),
                keeps("no cycles", slices().matching("huanzhi.(*)..").should().beFreeOfCycles()));
    }

    @TestFactory
    List<DynamicTest> featuresKnowOnlyThoseBeforeThem() {
        var rules = new ArrayList<DynamicTest>();
        for (var i = 0; i < FEATURES.size() - 1; i++) {
            var later = FEATURES.subList(i + 1, FEATURES.size()).stream()
                    .map(ArchitectureTest::within)
                    .toArray(String[]::new);
            rules.add(keeps(
                    FEATURES.get(i),
                    noClasses()
                            .that()
                            .resideInAPackage(within(FEATURES.get(i)))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(later)));
        }
        return rules;
    }

    @TestFactory
    List<DynamicTest> librariesStayInTheirRooms() {
        return List.of(
                keeps(
                        "JavaFX",
                        noClasses()
                                .that(resideOutsideOfPackages(
                                        "huanzhi", "huanzhi.ui..", "huanzhi..ui..", "huanzhi.shell.."))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("javafx..", "atlantafx..", "org.controlsfx..", "org.kordamp..")),
                keeps(
                        "jOOQ",
                        noClasses()
                                .that(resideOutsideOfPackages("huanzhi.store..").and(notRepository()))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage("org.jooq..", "huanzhi.store.schema..")),
                keeps(
                        "POI, iText, PDFBox, fastexcel",
                        noClasses()
                                .that(resideOutsideOfPackages(
                                        "huanzhi.document..", "huanzhi.sheet..", "huanzhi.cli.bench.."))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(
                                        "org.apache.poi..",
                                        "org.openxmlformats..",
                                        "com.itextpdf..",
                                        "org.apache.pdfbox..",
                                        "org.dhatim..")));
    }

    @TestFactory
    List<DynamicTest> onePlaceForEach() {
        return List.of(
                keeps(
                        "today comes from base.Clock",
                        noClasses()
                                .that()
                                .doNotHaveFullyQualifiedName("huanzhi.base.Clock")
                                .should()
                                .callMethodWhere(asksTheComputerForTheTime())),
                keeps(
                        "threads come from ui.Tasks",
                        noClasses()
                                .that()
                                .doNotHaveFullyQualifiedName("huanzhi.ui.Tasks")
                                .and(resideOutsideOfPackages("huanzhi.store.schema.."))
                                .should()
                                .dependOnClassesThat(startsThreads())));
    }

    @Test
    void noSourceIsLongerThanItsLimit() throws Exception {
        var tooLong = new ArrayList<String>();
        for (var file : SourceFormat.sources()) {
            var lines = Files.readAllLines(file).size();
            if (file.startsWith(Path.of("src", "main")) && lines > LONGEST_SOURCE) {
                tooLong.add(file + " has " + lines);
            }
        }
        assertEquals(List.of(), tooLong, "a concept is hiding in it: name that");
    }

    private static DescribedPredicate<JavaClass> notRepository() {
        return DescribedPredicate.describe(
                "are not part of a repository",
                type -> !type.isAssignableTo(Repository.class)
                        && type.getEnclosingClass()
                                .filter(outer -> outer.isAssignableTo(Repository.class))
                                .isEmpty());
    }

    private static DescribedPredicate<JavaCall<?>> asksTheComputerForTheTime() {
        var types = Set.of(
                "java.time.LocalDate",
                "java.time.LocalDateTime",
                "java.time.Instant",
                "java.time.Year",
                "java.time.ZonedDateTime");
        return DescribedPredicate.describe(
                "asks the computer for the time",
                call -> (call.getName().equals("now")
                                && types.contains(call.getTargetOwner().getName()))
                        || (call.getName().equals("currentTimeMillis")));
    }

    private static DescribedPredicate<JavaClass> startsThreads() {
        var types = Set.of(
                "java.lang.Thread",
                "java.util.concurrent.Executors",
                "java.util.concurrent.ExecutorService",
                "java.util.concurrent.CompletableFuture",
                "java.util.Timer",
                "javafx.application.Platform",
                "javafx.concurrent.Task");
        return DescribedPredicate.describe("starts threads", type -> types.contains(type.getName()));
    }

    private static ArchRule knowsOnly(String room, String allowed) {
        return classes()
                .that()
                .resideInAPackage(room)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("java..", room, allowed))
                .allowEmptyShould(true);
    }

    private static DynamicTest keeps(String name, ArchRule rule) {
        return DynamicTest.dynamicTest(name, () -> rule.allowEmptyShould(true).check(HOUSE));
    }

    private static String within(String feature) {
        return "huanzhi." + feature + "..";
    }
}
