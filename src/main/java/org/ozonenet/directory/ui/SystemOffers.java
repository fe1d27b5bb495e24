package org.ozonenet.directory.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Stream;
import org.ozonenet.access.ActsFor;
import org.ozonenet.access.Function;
import org.ozonenet.access.Grants;
import org.ozonenet.access.Scope;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Institution;
import org.ozonenet.reference.Institutions;
import org.ozonenet.reference.Network;
import org.ozonenet.reference.Networks;
import org.ozonenet.shell.Reader;

/** The rights that the reader may give to another system, and their names. */
@SpringComponent
class SystemOffers {

    private final Grants grants;
    private final Countries countries;
    private final Networks networks;
    private final Institutions institutions;
    private final I18NProvider texts;
    private final Reader reader;

    SystemOffers(
            Grants grants,
            Countries countries,
            Networks networks,
            Institutions institutions,
            I18NProvider texts,
            Reader reader) {
        this.grants = grants;
        this.countries = countries;
        this.networks = networks;
        this.institutions = institutions;
        this.texts = texts;
        this.reader = reader;
    }

    List<ActsFor> all() {
        var scopes = Stream.of(
                        institutions.all().stream()
                                .filter(Institution::isOrganisation)
                                .map(each -> Scope.organisation(each.id())),
                        countries.profiled(reader.lang()).stream()
                                .map(each -> Scope.country(each.iso2().value())),
                        networks.all().stream().map(Network::id).map(Scope::network))
                .flatMap(each -> each)
                .toList();
        return Stream.of(Function.PARTNER, Function.NOO, Function.NETWORK_COORDINATOR)
                .flatMap(function -> scopes.stream()
                        .filter(function::isHeldFor)
                        .filter(scope -> grants.mayGive(function, scope))
                        .map(scope -> new ActsFor(function, scope)))
                .toList();
    }

    String name(ActsFor reads) {
        return texts.getTranslation("common.function." + reads.function().name(), reader.locale()) + " · "
                + place(reads.scope());
    }

    private String place(Scope scope) {
        return switch (scope) {
            case Scope.Country(var country) -> countries.name(country, reader.lang());
            case Scope.Network(var network) ->
                texts.getTranslation("common.network." + network.value(), reader.locale());
            case Scope.Organisation(var key) ->
                institutions.find(key).map(Institution::name).orElse(key);
            case Scope.Portal p -> "OzoneNet";
        };
    }
}
