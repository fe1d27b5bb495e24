package org.ozonenet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Names are found across scripts, as the table of {@link NamePairs} has them, among generated ones. */
class AcrossScriptsTests {

    private static final int AMONG = 5_000;
    private static final double SHARE = 0.90;

    @Test
    void theTableHasTwoHundredPairsAndMore() throws IOException {
        assertThat(NamePairs.read().pairs()).hasSizeGreaterThanOrEqualTo(200);
    }

    @Test
    void nearlyAllNamesAreAmongTheFirstFive() throws IOException {
        var table = NamePairs.read();
        var entries = table.among(AMONG);
        try {
            var missed = table.missedIn(entries);
            System.out.printf(
                    "search: %d of %d pairs are found among the first %d; missed: %s%n",
                    table.pairs().size() - missed.size(), table.pairs().size(), NamePairs.FIRST, missed);

            assertThat(table.shareFound(missed)).as("missed: %s", missed).isGreaterThanOrEqualTo(SHARE);
        } finally {
            entries.close();
        }
    }
}
