package org.ozonenet.directory;

import java.util.Arrays;
import java.util.List;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Target;
import org.ozonenet.kernel.Iso2;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Who serves the functions that each country is expected to name somebody for. */
@Service
@PreAuthorize("isAuthenticated()")
public class FocalPoints {

    private static final List<ContactFunction> EXPECTED = Arrays.stream(ContactFunction.values())
            .filter(ContactFunction::isExpectedOfACountry)
            .toList();

    private final Rights rights;
    private final EntryStore store;
    private final EntryReading reading;
    private final Viewers viewers;

    FocalPoints(Rights rights, EntryStore store, EntryReading reading, Viewers viewers) {
        this.rights = rights;
        this.store = store;
        this.reading = reading;
        this.viewers = viewers;
    }

    /**
     * A function and who serves it.
     *
     * @param holders entries of the function, held places first; empty where the country has named nobody
     */
    public record FocalPoint(ContactFunction function, List<EntryCard> holders) {

        public FocalPoint {
            holders = List.copyOf(holders);
        }

        /** Whether nobody serves the function just now. */
        public boolean isVacant() {
            return holders.stream().allMatch(EntryCard::vacant);
        }
    }

    /** One line for each function expected of a country, also for those that nobody serves; no private ways to reach. */
    public List<FocalPoint> of(Iso2 country) {
        var viewer = viewers.of(rights.require(DirectoryAction.READ, Target.portal()));
        var cards = store.findOfCountry(country, EXPECTED).stream()
                .map(entry -> reading.card(entry, viewer).forLists())
                .sorted(java.util.Comparator.comparing(EntryCard::vacant)
                        .thenComparing(card -> card.name().latin()))
                .toList();
        return EXPECTED.stream()
                .map(function -> new FocalPoint(
                        function,
                        cards.stream()
                                .filter(card -> card.functions().contains(function))
                                .toList()))
                .toList();
    }
}
