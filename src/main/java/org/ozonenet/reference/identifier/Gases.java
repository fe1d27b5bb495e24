package org.ozonenet.reference.identifier;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ozonenet.reference.substances.Share;
import org.ozonenet.reference.substances.Substance;
import org.ozonenet.reference.substances.SubstanceId;
import org.ozonenet.reference.substances.Substances;
import org.springframework.stereotype.Component;

/** Knows substances and blends by the names that stand on cylinders, papers and instruments. */
@Component
public class Gases {

    private static final BigDecimal ALL = new BigDecimal(100);

    private final Substances substances;
    private final Map<String, Substance> byName = new HashMap<>();

    Gases(Substances substances) {
        this.substances = substances;
        for (var substance : substances.all()) {
            byName.putIfAbsent(plain(substance.designation()), substance);
            byName.putIfAbsent(plain(substance.name()), substance);
        }
    }

    /** All of them, by the name that people use. */
    public List<String> names() {
        return substances.all().stream().map(Substance::name).distinct().toList();
    }

    /** The substance or blend of that name: {@code R22}, {@code r-22} and {@code HCFC-22} are one. */
    public Optional<Substance> find(String name) {
        return Optional.ofNullable(byName.get(plain(name)));
    }

    /** The name that people use. */
    public String name(SubstanceId id) {
        return substances.find(id).map(Substance::name).orElse(id.value());
    }

    /** What it is made of in per cent; a single substance of itself. */
    public Map<SubstanceId, BigDecimal> parts(SubstanceId id) {
        var parts = new HashMap<SubstanceId, BigDecimal>();
        substances
                .find(id)
                .map(Substance::composition)
                .filter(shares -> !shares.isEmpty())
                .orElseGet(() -> List.of(new Share(id, ALL)))
                .forEach(share -> parts.merge(share.component(), share.percent(), BigDecimal::add));
        return parts;
    }

    /** All substances and blends. */
    public List<SubstanceId> all() {
        return substances.all().stream().map(Substance::id).toList();
    }

    private static String plain(String name) {
        return name.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s‐‑–-]", "");
    }
}
