package org.ozonenet.meetings.registration;

import java.util.List;

/** Tables of participants for tests. */
public final class ParticipantTables {

    private static final List<String> COUNTRIES =
            List.of("BN", "KH", "ID", "LA", "MY", "MM", "PH", "SG", "TH", "TL", "VN");

    private ParticipantTables() {}

    /**
     * As many rows as took part in December 2025: 58, of them 30 women and 28 men, 18 online. Which country and function
     * each row has is not known and made up for the test.
     */
    public static String december() {
        var rows = new StringBuilder("Name,Country,Function,Gender,Mode,Attended\n");
        for (var number = 1; number <= 58; number++) {
            rows.append("Participant %d,%s,%s,%s,%s,yes%n"
                    .formatted(
                            number,
                            COUNTRIES.get(number % COUNTRIES.size()),
                            number % 2 == 0 ? "customs" : "ozone officer",
                            number <= 30 ? "woman" : "man",
                            number % 3 == 0 && number <= 54 ? "online" : "in person"));
        }
        return rows.toString();
    }
}
