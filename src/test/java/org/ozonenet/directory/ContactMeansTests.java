package org.ozonenet.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ozonenet.kernel.Iso2;

class ContactMeansTests {

    // Numbers reserved for fiction: Ofcom's 020 7946 0xxx.
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "TELEPHONE, +442079460018, true",
        "TELEPHONE, 020 7946 0018, false",
        "TELEPHONE, +44 20 7946 0018, false",
        "TELEPHONE, +4420, false",
        "TELEPHONE, +999123456789, false",
        "WHATSAPP, +442079460018, true",
        "WHATSAPP, somebody, false",
        "MAIL, noo.la@example.org, true",
        "MAIL, noo.la@example, false",
        "MAIL, two@example.org;three@example.org, false",
        "TELEGRAM, desk_of_the_post, true",
        "TELEGRAM, a b, false"
    })
    void takesOnlyWhatHasTheFormOfItsKind(ContactMeans.Kind kind, String value, boolean taken) {
        assertThat(kind.accepts(value)).isEqualTo(taken);
    }

    @Test
    void readsANumberAsPeopleTypeItAndKeepsItAsE164() {
        assertThat(PhoneNumber.read("020 7946 0018", new Iso2("GB"))).contains(new PhoneNumber("+442079460018"));
        assertThat(PhoneNumber.read("(+44) 20-7946-0018", new Iso2("LA"))).contains(new PhoneNumber("+442079460018"));
        assertThat(PhoneNumber.read("12", new Iso2("GB"))).isEmpty();
        assertThat(PhoneNumber.read("call me", null)).isEmpty();
    }

    @Test
    void showsANumberGroupedForCallersFromAbroad() {
        assertThat(new PhoneNumber("+442079460018").international()).isEqualTo("+44 20 7946 0018");
    }
}
