package org.ozonenet.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ozonenet.reference.files.Problem;

class ReferenceRefusalTests {

    @TempDir
    Path folder;

    private ReferenceFolder reference;

    @BeforeEach
    void copy() throws IOException {
        reference = ReferenceFolder.copyTo(folder);
    }

    @Test
    void acceptsTheFilesAsTheyAre() {
        assertThat(reference.problems()).isEmpty();
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    countries.csv      | TM,TKM,            | TM,TKM          | QQ,TKM        | iso2: 'QQ' is not a code of ISO 3166-1.
                    countries.csv      | TM,TKM,            | TM,TKM          | tm,TKM        | iso2: 'tm' is not an ISO 3166-1 alpha-2 code: two capital letters are needed.
                    countries.csv      | TM,TKM,            | TM,TKM          | TM,TUR        | iso3: 'TUR' does not belong to TM.
                    countries.csv      | TM,TKM,            | Asia/Ashgabat   | Asia/Ashkabat1| zones: 'Asia/Ashkabat1' is not a time zone of tzdata.
                    countries.csv      | TM,TKM,            | A5-1            | A5-3          | 'A5-3' is not a group: nonA5, nonA5-special, A5-1 or A5-2.
                    countries.csv      | TM,TKM,            | 2020-08-31      | 2020-08-32    | kigali_deposited: '2020-08-32' is not a day (2026-12-31).
                    countries.csv      | LA,LAO,            | ,lo,            | ,,lo,         | The row has 21 cells, 20 are needed.
                    countries.csv      | LA,LAO,            | CN;KH;          | CN;           | neighbours: LA is named, but the row of LA does not name KH.
                    memberships.csv    | ECA,HR,member      | ECA             | ECX           | network: 'ECX' is not in networks.csv.
                    memberships.csv    | ECA,HR,member      | member,,2013    | member,2014,2013 | The first year 2014 is after the last, 2013.
                    memberships.csv    | ECA,HR,member      | member          | guest         | role: 'guest' is not one of member, ceit-participant, supporter, bilateral-partner, dialogue-partner.
                    article5-status.csv| HR,non-A5          | 2014            | 2013          | from_year: the period overlaps the one before it.
                    article5-status.csv| HR,non-A5          | non-A5          | A5            | status: the last period and the group in countries.csv contradict each other.
                    border-posts.csv   | cn-kz-01           | ,CN,            | ,QQ,          | country_a: 'QQ' is not in countries.csv.
                    border-posts.csv   | cn-kz-01           | ru:Хоргос;kk    | Хоргос;kk     | names: 'Хоргос' must start with a language tag and a colon.
                    border-posts.csv   | cn-kz-02           | cn-kz-02        | cn-kz-01      | 'cn-kz-01' stands in the file twice.
                    border-posts.csv   | cn-kz-01           | ,estimate,      | ,certain,     | position_certainty: 'certain' is not one of solid, one-source, second-hand, inferred, estimate, expert, expert-low, unverified, unknown.
                    substances.csv     | r-404a,            | HFC-125:44      | HFC-125:45    | composition: the shares sum to 101 %, not to 100 %.
                    substances.csv     | r-404a,            | HFC-125:44      | HFC-999:44    | composition: 'HFC-999:44' must name a single substance of the file, a colon and per cent.
                    substances.csv     | r-404a,            | HFC-125:44      | HFC-125:much  | composition: 'HFC-125:much' holds no number.
                    substances.csv     | r-32,              | 75-10-5         | 75-10-6       | cas: the check digit of '75-10-6' should be 5.
                    substances.csv     | r-32,              | 2903.42,        | 2903-42,      | '2903-42' is not a tariff code of six digits, such as 2903.41.
                    substances.csv     | r-404a,            | ,A1,            | ,A9,          | 'A9' is not a safety class such as A2L.
                    substances.csv     | r-404a,            | 3827.61.10      | 3827.61.77    | ahtn2022: '3827.61.77' is not in tariff-codes.csv.
                    schedule-steps.csv | f-a5-1,both,2029   | 2029-01-01      | 2030-01-01    | from: there is a gap after 2028-12-31, the end of the step before.
                    schedule-steps.csv | f-a5-1,both,2029   | 2029-01-01      | 2028-06-01    | from: the step overlaps the one before it.
                    schedule-steps.csv | f-a5-1,both,2029   | 90,10           | 90,20         | percent and reduction must make 100 together.
                    schedule-steps.csv | f-a5-1,both,2045   | f-a5-1          | f-a5-9        | schedule: 'f-a5-9' is not in schedules.csv.
                    dated-duties.csv   | article-7-annual   | --09-30         | --09-31       | yearly: '--09-31' is not a day of the year (--12-31).
                    institutions.csv   | wco,World          | https:          | htp:          | website: 'htp://www.wcoomd.org' is not a web address.
                    known-meetings.yaml| women: 30          | 30              | 31            | participants: 31 women and 28 men do not make 58.
                    decision-xxviii-2.yaml | number: 29      | 29              | 28            | Paragraph 28 stands twice.
                    """)
    void refusesAWrongFactWithFileAndLine(String file, String line, String text, String by, String reason)
            throws IOException {
        var number = reference.spoil(file, line, text, by);

        assertThat(reference.problems())
                .extracting(Problem::file, Problem::reason)
                .contains(org.assertj.core.groups.Tuple.tuple(file, reason));
        assertThat(reference.problems().stream()
                        .filter(problem -> problem.reason().equals(reason)))
                .allSatisfy(problem -> assertThat(problem.line())
                        .isCloseTo(number, org.assertj.core.data.Offset.offset(tolerance(file, reason))));
    }

    /** What stands in YAML is named by the line at which its entry begins; a neighbour by the other country's line. */
    private static int tolerance(String file, String reason) {
        if (reason.startsWith("neighbours")) {
            return 200;
        }
        return file.endsWith(".yaml") ? 60 : 0;
    }

    @Test
    void reportsAllThatIsWrongAtOnce() throws IOException {
        var first = reference.spoil("countries.csv", "TM,TKM,", "Asia/Ashgabat", "Asia/Nowhere");
        var second = reference.spoil("border-posts.csv", "cn-kz-01", ",road,", ",camel,");
        var third = reference.append("networks.csv", "\"broken");

        assertThat(reference.problems())
                .extracting(Problem::file, Problem::line)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("countries.csv", first),
                        org.assertj.core.groups.Tuple.tuple("border-posts.csv", second),
                        org.assertj.core.groups.Tuple.tuple("networks.csv", third));
    }

    @Test
    void refusesAMissingFile() throws IOException {
        reference.remove("networks.csv");

        assertThat(reference.problems()).contains(new Problem("networks.csv", 0, "The file cannot be read."));
    }
}
