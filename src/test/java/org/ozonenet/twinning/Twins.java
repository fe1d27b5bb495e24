package org.ozonenet.twinning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Scope;
import org.ozonenet.access.TestPersons;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Tlp;
import org.ozonenet.twinning.enquiries.EnquiryAsking;
import org.ozonenet.twinning.enquiries.EnquiryDraft;
import org.ozonenet.twinning.enquiries.EnquiryId;
import org.ozonenet.twinning.enquiries.Urgency;
import org.springframework.context.ApplicationContext;

/** Exchanges and enquiries for tests, made through the doors. */
public final class Twins {

    private final ApplicationContext context;
    private final ActAs actAs;
    private final TestPersons persons;

    public Twins(ApplicationContext context) {
        this.context = context;
        this.actAs = context.getBean(ActAs.class);
        this.persons = TestPersons.in(context);
    }

    public PersonId noo(String country) {
        return persons.with(Function.NOO, Scope.country(country));
    }

    public PersonId customs(String country) {
        return persons.with(Function.CUSTOMS_FOCAL_POINT, Scope.country(country));
    }

    public PersonId officer(String country) {
        return persons.with(Function.CUSTOMS_OFFICER, Scope.country(country));
    }

    public PersonId coordinator(NetworkId network) {
        return persons.with(Function.NETWORK_COORDINATOR, Scope.network(network));
    }

    public PersonId administrator() {
        return persons.with(Function.ADMINISTRATOR, Scope.portal());
    }

    /** What an exchange between ozone units and customs of these countries is to be. */
    public static ExchangeDraft draft(String... countries) {
        var parties = new TreeSet<Party>();
        for (var country : countries) {
            for (var authority : Authority.values()) {
                parties.add(new Party(new Iso2(country), authority));
            }
        }
        return new ExchangeDraft("Shipments across the border", "To ask before goods move", parties, Set.of(), null);
    }

    /** An exchange that the coordinator opened and nobody has entered. */
    public ExchangeId opened(NetworkId network, String... countries) {
        return as(coordinator(network), () -> keeping().open(draft(countries)));
    }

    /** The same, with ozone officers and customs focal points of all its countries inside. */
    public ExchangeId inhabited(NetworkId network, String... countries) {
        var id = opened(network, countries);
        for (var country : countries) {
            enter(id, noo(country));
            enter(id, customs(country));
        }
        return id;
    }

    public void enter(ExchangeId id, PersonId person) {
        as(person, () -> {
            keeping().enter(id);
            return id;
        });
    }

    /** An enquiry as a person of the asking side would send it. */
    public static EnquiryDraft enquiry(ExchangeId exchange, String asking, String answering) {
        return new EnquiryDraft(
                EnquiryId.random(),
                exchange,
                "at-border",
                new Iso2(asking),
                new Iso2(answering),
                Authority.CUSTOMS,
                Urgency.BORDER_NOW,
                Tlp.AMBER,
                null,
                Map.of("substance", "R-404A", "container", "CSQU3054383", "quantity", "1200,5"),
                List.of("licence-genuine", "release"),
                "Пломба повреждена",
                "ru",
                null);
    }

    public EnquiryId sent(ExchangeId exchange, PersonId by, String asking, String answering) {
        return as(by, () -> context.getBean(EnquiryAsking.class).send(enquiry(exchange, asking, answering)));
    }

    public <T extends @Nullable Object> T as(PersonId person, java.util.function.Supplier<T> work) {
        return actAs.person(person, work);
    }

    public void as(PersonId person, Runnable work) {
        actAs.person(person, work);
    }

    private ExchangeKeeping keeping() {
        return context.getBean(ExchangeKeeping.class);
    }
}
