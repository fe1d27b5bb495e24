package org.ozonenet.cli;

import java.util.concurrent.Callable;
import org.ozonenet.platform.store.StoreRefused;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands that the portal's program knows beside serving pages. */
@Command(
        name = "portal",
        subcommands = {Doctor.class, Courseware.class},
        description = "Looks after the data of the portal.")
public final class Commands implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Whether a word is one of the commands. */
    public static boolean knows(String word) {
        return new CommandLine(new Commands()).getSubcommands().containsKey(word);
    }

    /**
     * Runs a command.
     *
     * @return the exit code: 0 for "all is well", 1 for a finding, 2 for a command that was not understood
     */
    public static int run(String... arguments) {
        return new CommandLine(new Commands())
                .setExecutionExceptionHandler((failure, line, parsed) -> explain(failure))
                .execute(arguments);
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(System.out);
        return CommandLine.ExitCode.USAGE;
    }

    private static int explain(Exception failure) throws Exception {
        if (failure instanceof StoreRefused refused) {
            System.out.println(refused.getMessage());
            System.out.println(refused.action());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }
}
