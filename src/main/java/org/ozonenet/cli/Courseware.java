package org.ozonenet.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.ozonenet.training.catalogue.CoursewareCheck;
import org.ozonenet.training.catalogue.CoursewarePreview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the authors of courses need: a check of their folder, and the marks of their translations. */
@Command(name = "courseware", description = "Checks and shows the text of courses.")
final class Courseware implements Callable<Integer> {

    private static final String FOLDER =
            "The folder of the courses; 'courseware' below the present one where none is given.";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(System.out);
        return 2;
    }

    @Command(name = "check", description = "Says everything that is wrong, with file, line and reason.")
    int check(@Parameters(arity = "0..1", defaultValue = "courseware", description = FOLDER) Path folder) {
        if (isNoFolder(folder)) {
            return 1;
        }
        var report = CoursewareCheck.of(folder);
        report.problems().forEach(System.out::println);
        report.notices().forEach(notice -> System.out.println("To know: " + notice));
        System.out.printf(
                "%d courses, %d problems, %d notices about translations.%n",
                report.courses(), report.problems().size(), report.notices().size());
        return report.isGreen() ? 0 : 1;
    }

    @Command(name = "stamp", description = "Writes the marks that are missing in translations.")
    int stamp(@Parameters(arity = "0..1", defaultValue = "courseware", description = FOLDER) Path folder)
            throws IOException {
        if (isNoFolder(folder)) {
            return 1;
        }
        System.out.printf("%d marks were written.%n", CoursewareCheck.stamp(folder));
        return 0;
    }

    @Command(name = "preview", description = "Shows the courses on this machine, anew after each change of a file.")
    int preview(
            @Parameters(arity = "0..1", defaultValue = "courseware", description = FOLDER) Path folder,
            @Option(names = "--port", defaultValue = "8090", description = "Where; 8090 where none is given.") int port)
            throws IOException, InterruptedException {
        if (isNoFolder(folder)) {
            return 1;
        }
        try (var preview = CoursewarePreview.start(folder, port)) {
            System.out.printf("%s shows %s until you press Ctrl+C.%n", preview.address(), folder);
            Thread.currentThread().join();
        } catch (BindException e) {
            System.out.printf("Port %d is taken; choose another one with --port.%n", port);
            return 1;
        }
        return 0;
    }

    private static boolean isNoFolder(Path folder) {
        if (Files.isDirectory(folder)) {
            return false;
        }
        System.out.printf("There is no folder %s.%n", folder);
        return true;
    }
}
