package org.ozonenet.reference.substances;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ozonenet.reference.AnnexGroup;
import org.ozonenet.reference.files.ReferenceFiles;
import org.springframework.stereotype.Component;

/** The substances and blends, and what a mass of them weighs in the units of the Protocol. */
@Component
public class Substances {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Map<SubstanceId, Substance> substances;

    Substances(ReferenceFiles files, HsCodes codes) {
        substances = new LinkedHashMap<>();
        new SubstanceFile(files, codes).read().forEach(substance -> substances.put(substance.id(), substance));
    }

    /** The substance of that identifier, if there is one. */
    public Optional<Substance> find(SubstanceId id) {
        return Optional.ofNullable(substances.get(id));
    }

    /** All: single substances by annex, then others, then blends by number. */
    public List<Substance> all() {
        return List.copyOf(substances.values());
    }

    /**
     * Those whose names, formula, CAS number, trade names or tariff codes contain the text, whatever its case.
     *
     * @param group only those with a part in this group, or null for all
     */
    public List<Substance> search(String text, @Nullable AnnexGroup group) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        return substances.values().stream()
                .filter(substance -> group == null || substance.groups().contains(group))
                .filter(substance -> wanted.isEmpty()
                        || words(substance)
                                .anyMatch(word -> word.toLowerCase(Locale.ROOT).contains(wanted)))
                .toList();
    }

    /**
     * What a mass weighs in CO2-equivalent and ODP tonnes, a blend split into its components. Substances that the
     * Protocol does not control, and those without an annex value, count 0.
     *
     * @throws IllegalArgumentException if the substance is not known
     */
    public Equivalent equivalent(SubstanceId id, MetricTonnes mass) {
        var substance = require(id);
        var shares = substance.kind() == Substance.Kind.BLEND
                ? substance.composition()
                : List.of(new Share(substance.id(), HUNDRED));
        return new Equivalent(
                substance, mass, shares.stream().map(share -> part(share, mass)).toList());
    }

    private Equivalent.Part part(Share share, MetricTonnes whole) {
        var component = require(share.component());
        var mass = whole.share(share.percent());
        return new Equivalent.Part(
                component,
                share.percent(),
                mass,
                Co2eTonnes.of(mass, component.warming().counted()),
                OdpTonnes.of(mass, Objects.requireNonNullElse(component.odp(), BigDecimal.ZERO)));
    }

    private Substance require(SubstanceId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("No substance " + id.value()));
    }

    private static Stream<String> words(Substance substance) {
        var single = Stream.of(
                substance.designation(),
                substance.designation().replace("-", ""),
                substance.protocolName(),
                substance.chemicalName(),
                substance.formula(),
                substance.cas(),
                substance.codes().hs2022(),
                substance.codes().ahtn2022());
        return Stream.concat(single.filter(Objects::nonNull), substance.tradeNames().stream());
    }
}
