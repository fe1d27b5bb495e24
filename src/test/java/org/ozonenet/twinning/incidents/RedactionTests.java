package org.ozonenet.twinning.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.reference.PostId;
import org.ozonenet.reference.identifier.Comparison;
import org.ozonenet.reference.identifier.Gases;
import org.ozonenet.reference.substances.SubstanceId;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class RedactionTests {

    private static final String NAME = "Testov-Altyn-KG-2026-0815";

    @Autowired
    private Gases gases;

    @Test
    void hasNoPlaceWhereATextCouldStand() {
        var types = Arrays.stream(AlertContent.class.getRecordComponents())
                .flatMap(component -> component.getGenericType() instanceof ParameterizedType list
                        ? Stream.of(list.getActualTypeArguments())
                        : Stream.of(component.getType()))
                .distinct()
                .toList();

        assertThat(types).isNotEmpty().noneMatch(type -> type == String.class || type == Object.class);
    }

    @Test
    void letsNothingThroughThatSomebodyTyped() {
        var random = new Random(7);
        for (var i = 0; i < 2_000; i++) {
            var values = new EnumMap<IncidentField, String>(IncidentField.class);
            for (var field : IncidentField.values()) {
                if (random.nextInt(3) > 0) {
                    values.put(field, NAME + random.nextInt(10));
                } else if (!field.choices().isEmpty()) {
                    values.put(
                            field,
                            field.choices().get(random.nextInt(field.choices().size())));
                }
            }
            assertThat(Redaction.of(new IncidentFacts(values), new Iso2("KG"), gases)
                            .toString())
                    .doesNotContain("Testov", "Altyn", "2026-0815");
        }
    }

    @Test
    void tellsTheStructuredPart() {
        var draft = TestIncidents.full(new org.ozonenet.twinning.ExchangeId("x"), "KG");

        var content = Redaction.of(draft.facts().kept(), draft.country(), gases);

        assertThat(content.post()).isEqualTo(new PostId("cn-kg-02"));
        assertThat(content.year() + "-" + content.month()).isEqualTo("2026-2");
        assertThat(content.means()).isEqualTo(Means.PRIVATE_CAR);
        assertThat(content.trick()).isEqualTo(Trick.FALSE_LABEL);
        assertThat(content.declared()).isEqualTo(new SubstanceId("r-134a"));
        assertThat(content.identified()).isEqualTo(new SubstanceId("r-22"));
        assertThat(content.finding()).isEqualTo(Comparison.Finding.ANOTHER_GAS);
        assertThat(content.read()).isEqualTo(List.of(new SubstanceId("r-22")));
        assertThat(content.kilograms()).isEqualByComparingTo("13.6");
        assertThat(content.packages()).isEqualTo(1);
    }
}
