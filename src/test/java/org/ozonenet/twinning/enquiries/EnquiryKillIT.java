package org.ozonenet.twinning.enquiries;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ozonenet.platform.store.Child;
import org.ozonenet.twinning.enquiries.EnquiryChild.Act;

/** The portal is killed at every step of enquiries, in the middle of the step and between it and the next. */
@Tag("long")
class EnquiryKillIT {

    @TempDir
    Path data;

    private final List<String> heard = new CopyOnWriteArrayList<>();

    @Test
    void everyAcknowledgedStepIsThereOnceAfterAKillAtEachStep() throws Exception {
        var random = new Random(5);
        Set<String> before = Set.of();
        for (var act : Act.values()) {
            if (act != Act.VERIFY) {
                heard.clear();
                // The last is killed after all its steps: between this step and the next.
                var enough = act == Act.CLOSE ? EnquiryChild.ENQUIRIES : 1 + random.nextInt(EnquiryChild.ENQUIRIES);
                runUntil(act, () -> heard("took ").size() >= enough);
                assertThat(heard("found "))
                        .as("what was acknowledged before %s", act)
                        .containsAll(before);
                before = heard("took ");
            }
        }
        heard.clear();
        runUntil(Act.VERIFY, () -> heard.contains("done"));
        assertThat(heard("found ")).containsAll(before);
        var verified =
                heard.stream().filter(line -> line.startsWith("verified ")).toList();
        // Told of: sent, accepted, answered and closed, the two persons of the other side each time.
        assertThat(verified)
                .hasSize(EnquiryChild.ENQUIRIES)
                .allSatisfy(line -> assertThat(line).endsWith(" SEND,SEE,ACCEPT,ANSWER,CLOSE INTACT 8"));
        assertThat(heard).contains("drafts 0");
        System.out.printf(
                "6 kills at 6 steps of %d enquiries: every acknowledged step there once, every evidence file intact%n",
                EnquiryChild.ENQUIRIES);
    }

    private interface Condition {
        boolean holds();
    }

    private void runUntil(Act act, Condition condition) throws Exception {
        try (var child = Child.start(EnquiryChild.class, List.of(data.toString(), act.name()), heard::add)) {
            for (var waited = 0; !condition.holds() && waited < 60_000 && child.isAlive(); waited += 2) {
                Thread.sleep(2);
            }
            assertThat(condition.holds()).as("%s: %s", act, heard).isTrue();
        }
    }

    /** What the child said after a word. */
    private Set<String> heard(String word) {
        var found = new HashSet<String>();
        heard.stream().filter(line -> line.startsWith(word)).forEach(line -> found.add(line.substring(word.length())));
        return found;
    }
}
