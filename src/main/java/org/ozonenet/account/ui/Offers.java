package org.ozonenet.account.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.ozonenet.access.ActsFor;
import org.ozonenet.access.Function;
import org.ozonenet.access.Grants;
import org.ozonenet.access.Scope;
import org.ozonenet.reference.Institution;
import org.ozonenet.reference.Institutions;
import org.ozonenet.reference.Networks;

/** What the reader may give to others; the door says so, for each function and place. */
@SpringComponent
class Offers {

    private final Grants grants;
    private final Networks networks;
    private final Institutions institutions;
    private final Clock clock;

    Offers(Grants grants, Networks networks, Institutions institutions, Clock clock) {
        this.grants = grants;
        this.networks = networks;
        this.institutions = institutions;
        this.clock = clock;
    }

    List<ActsFor> all() {
        return scopes().flatMap(scope -> Arrays.stream(Function.values())
                        .filter(function -> grants.mayGive(function, scope))
                        .map(function -> new ActsFor(function, scope)))
                .toList();
    }

    private Stream<Scope> scopes() {
        var today = LocalDate.now(clock);
        var all = networks.all();
        var countries = all.stream()
                .flatMap(network -> networks.members(network.id(), today).stream())
                .distinct()
                .<Scope>map(Scope.Country::new);
        var organisations = institutions.all().stream()
                .filter(Institution::isOrganisation)
                .<Scope>map(each -> Scope.organisation(each.id()));
        return Stream.of(
                        Stream.<Scope>of(Scope.portal()),
                        all.stream().<Scope>map(network -> Scope.network(network.id())),
                        countries,
                        organisations)
                .flatMap(stream -> stream);
    }
}
