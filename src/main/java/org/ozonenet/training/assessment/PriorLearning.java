package org.ozonenet.training.assessment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.CurrentActor;
import org.ozonenet.access.Rights;
import org.ozonenet.access.SpaceRole;
import org.ozonenet.access.Spaces;
import org.ozonenet.access.Target;
import org.ozonenet.documents.DocumentOwner;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Claims of prior learning: made by those who learnt, decided by an assessor of their country. */
@Service
@PreAuthorize("isAuthenticated()")
public class PriorLearning {

    private final ClaimStore store;
    private final HomeCountries homes;
    private final Rights rights;
    private final CurrentActor currentActor;
    private final Spaces spaces;
    private final ActAs actAs;
    private final Clock clock;

    PriorLearning(
            ClaimStore store,
            HomeCountries homes,
            Rights rights,
            CurrentActor currentActor,
            Spaces spaces,
            ActAs actAs,
            Clock clock) {
        this.store = store;
        this.homes = homes;
        this.rights = rights;
        this.currentActor = currentActor;
        this.spaces = spaces;
        this.actAs = actAs;
        this.clock = clock;
    }

    /**
     * Makes a claim. Its papers are stored at {@link #papers}, by the claimant alone.
     *
     * @throws IllegalArgumentException for a day that is still to come, and for somebody who acts for no country
     */
    public ClaimId submit(ClaimDraft draft) {
        var actor = rights.require(AssessmentAction.CLAIM, Target.portal());
        if (draft.learntOn().isAfter(LocalDate.now(clock))) {
            throw new IllegalArgumentException("What is claimed was learnt in the past");
        }
        var country = homes.of(actor.person())
                .orElseThrow(() -> new IllegalArgumentException("Claims are decided by a country"));
        var id = ClaimId.random();
        spaces.open(id.space());
        store.save(Claim.submitted(id, actor.person(), country, draft, now()));
        return id;
    }

    /** The reader's own, the newest first. */
    public List<ClaimLine> mine() {
        return lines(store.findByClaimant(currentActor.require().person()));
    }

    /** Those that wait for an assessor of the reader's countries, the newest first; never the reader's own. */
    public List<ClaimLine> waiting() {
        var reader = currentActor.require();
        return lines(reader.countries().stream()
                .filter(country -> rights.allows(AssessmentAction.DECIDE, Target.country(country)))
                .flatMap(country -> store.findByCountryAndState(country, ClaimState.SUBMITTED).stream())
                .filter(claim -> !claim.claimant().equals(reader.person()))
                .toList());
    }

    /** Where the papers of a claim are. */
    public DocumentOwner papers(ClaimId id) {
        return new DocumentOwner(Photographs.ROOM, id.space(), "papers");
    }

    /**
     * Lets the reader see the papers of a claim, as an assessor of the claimant's country.
     *
     * @throws NoSuchElementException if there is no such claim
     */
    public void look(ClaimId id) {
        var claim = store.findById(id).orElseThrow();
        var actor = rights.require(AssessmentAction.DECIDE, Target.country(claim.country()));
        actAs.person(claim.claimant(), () -> spaces.add(id.space(), actor.person(), SpaceRole.OBSERVER));
    }

    /**
     * Decides on a claim.
     *
     * @param reason in words, for the claimant
     * @throws IllegalArgumentException for one's own claim
     * @throws IllegalStateException if it was decided before
     */
    public void decide(ClaimId id, boolean accepted, String reason) {
        var claim = store.findById(id).orElseThrow();
        var actor = rights.require(AssessmentAction.DECIDE, Target.country(claim.country()));
        if (actor.person().equals(claim.claimant())) {
            throw new IllegalArgumentException("Nobody decides on their own claim");
        }
        store.save(claim.decided(accepted, reason.strip(), actor.person(), now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static List<ClaimLine> lines(List<Claim> claims) {
        return claims.stream()
                .map(Claim::line)
                .sorted(Comparator.comparing(ClaimLine::submittedAt).reversed())
                .toList();
    }
}
