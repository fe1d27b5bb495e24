package org.ozonenet.reference.substances;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.ozonenet.reference.AnnexGroup;
import org.ozonenet.reference.Certainty;
import org.ozonenet.reference.Doubt;
import org.ozonenet.reference.files.ReferenceFiles;
import org.ozonenet.reference.files.Row;

/** Reads the file of substances and computes what follows from the composition of blends. */
class SubstanceFile {

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

    private final ReferenceFiles files;
    private final HsCodes codes;
    private final Map<String, Substance> singles = new HashMap<>();

    SubstanceFile(ReferenceFiles files, HsCodes codes) {
        this.files = files;
        this.codes = codes;
    }

    List<Substance> read() {
        var table = files.table("substances.csv", COLUMNS).unique("id").unique("designation");
        var found = new ArrayList<Substance>();
        table.each(row -> {
            if (row.one("kind", Substance.Kind.class) != Substance.Kind.BLEND) {
                var single = single(row);
                found.add(single);
                singles.put(single.designation(), single);
                singles.put(single.name(), single);
            }
        });
        table.each(row -> {
            if (row.one("kind", Substance.Kind.class) == Substance.Kind.BLEND) {
                found.add(blend(row));
            }
        });
        return found;
    }

    private Substance single(Row row) {
        var groups = row.list("annex_groups").stream().map(AnnexGroup::of).toList();
        var controlled = row.one("kind", Substance.Kind.class) == Substance.Kind.CONTROLLED;
        if (controlled == groups.isEmpty()) {
            throw new IllegalArgumentException("annex_groups: a controlled substance has a group, others have none.");
        }
        var stated = row.decimal("gwp");
        if (stated != null && !controlled) {
            throw new IllegalArgumentException("gwp: only the annexes state one; use informative_gwp.");
        }
        var warming = new Warming(
                Objects.requireNonNullElse(stated, BigDecimal.ZERO),
                basis(controlled, stated, row.raw("gwp_basis")),
                row.decimal("informative_gwp"),
                row.optional("informative_basis"),
                null);
        return substance(row, groups, row.decimal("odp"), warming, List.of());
    }

    private Substance blend(Row row) {
        var shares = row.list("composition").stream().map(this::share).toList();
        var sum = shares.stream().map(Share::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.subtract(HUNDRED).abs().compareTo(TOLERANCE) > 0) {
            throw new IllegalArgumentException(
                    "composition: the shares sum to %s %%, not to 100 %%.".formatted(sum.toPlainString()));
        }
        var groups = new TreeSet<AnnexGroup>();
        var gwp = BigDecimal.ZERO;
        var odp = BigDecimal.ZERO;
        for (var share : shares) {
            var component = component(share);
            groups.addAll(component.groups());
            gwp = gwp.add(weighted(component.warming().counted(), share));
            odp = odp.add(weighted(Objects.requireNonNullElse(component.odp(), BigDecimal.ZERO), share));
        }
        if (!List.copyOf(groups)
                .equals(row.list("annex_groups").stream()
                        .map(AnnexGroup::of)
                        .sorted()
                        .toList())) {
            throw new IllegalArgumentException("annex_groups: the components belong to %s."
                    .formatted(groups.stream().map(AnnexGroup::code).toList()));
        }
        var warming = new Warming(plain(gwp), Warming.Basis.COMPUTED, null, null, row.decimal("reporting_system_gwp"));
        return substance(row, List.copyOf(groups), plain(odp), warming, shares);
    }

    private Share share(String text) {
        var colon = text.lastIndexOf(':');
        var component = colon < 0 ? null : singles.get(text.substring(0, colon).strip());
        if (component == null) {
            throw new IllegalArgumentException(
                    "composition: '%s' must name a single substance of the file, a colon and per cent."
                            .formatted(text));
        }
        try {
            return new Share(
                    component.id(), new BigDecimal(text.substring(colon + 1).strip()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("composition: '%s' holds no number.".formatted(text), e);
        }
    }

    private Substance component(Share share) {
        return singles.values().stream()
                .filter(single -> single.id().equals(share.component()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("composition: unknown component."));
    }

    private Substance substance(
            Row row, List<AnnexGroup> groups, @Nullable BigDecimal odp, Warming warming, List<Share> composition) {
        return new Substance(
                new SubstanceId(row.text("id")),
                row.text("designation"),
                row.optional("protocol_name"),
                row.one("kind", Substance.Kind.class),
                row.text("chemical_name"),
                row.optional("formula"),
                cas(row.optional("cas")),
                doubt(row, "cas_certainty", null),
                groups,
                odp,
                row.optional("odp_range"),
                warming,
                composition,
                doubt(row, "composition_certainty", null),
                row.optional("safety_class") == null
                        ? null
                        : new Safety(
                                row.text("safety_class"),
                                doubt(row, "safety_certainty", row.optional("safety_remark"))),
                codes(row),
                row.optional("use"),
                row.list("trade_names"),
                row.text("source"),
                row.optional("note"));
    }

    private Codes codes(Row row) {
        var ahtn = row.optional("ahtn2022");
        if (ahtn != null && codes.find(ahtn).isEmpty()) {
            throw new IllegalArgumentException("ahtn2022: '%s' is not in tariff-codes.csv.".formatted(ahtn));
        }
        return new Codes(
                row.optional("hs2022"),
                row.optional("hs2017"),
                ahtn,
                doubt(row, "code_certainty", row.optional("code_remark")));
    }

    /** The last digit of a CAS number is the sum of the others, each times its place from the right, modulo ten. */
    private static @Nullable String cas(@Nullable String cas) {
        if (cas == null) {
            return null;
        }
        if (!cas.matches("\\d{2,7}-\\d{2}-\\d")) {
            throw new IllegalArgumentException("cas: '%s' is not a CAS number such as 75-10-5.".formatted(cas));
        }
        var digits = new StringBuilder(cas.replace("-", "")).reverse().toString();
        var sum = 0;
        for (var i = 1; i < digits.length(); i++) {
            sum += i * (digits.charAt(i) - '0');
        }
        if (sum % 10 != digits.charAt(0) - '0') {
            throw new IllegalArgumentException("cas: the check digit of '%s' should be %d.".formatted(cas, sum % 10));
        }
        return cas;
    }

    private static Doubt doubt(Row row, String column, @Nullable String remark) {
        return row.optional(column) == null ? Doubt.none() : new Doubt(row.one(column, Certainty.class), remark);
    }

    private static Warming.Basis basis(boolean controlled, @Nullable BigDecimal stated, String words) {
        if (!controlled) {
            return Warming.Basis.NOT_CONTROLLED;
        }
        if (stated == null) {
            return Warming.Basis.ANNEX_STATES_NONE;
        }
        return words.contains("isomer-group") ? Warming.Basis.ANNEX_ISOMER_LINE : Warming.Basis.ANNEX;
    }

    private static BigDecimal weighted(BigDecimal potential, Share share) {
        return potential.multiply(share.percent()).movePointLeft(2);
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    private static final String[] COLUMNS = {
        "id",
        "designation",
        "protocol_name",
        "kind",
        "chemical_name",
        "formula",
        "cas",
        "cas_certainty",
        "annex_groups",
        "odp",
        "odp_range",
        "gwp",
        "gwp_basis",
        "informative_gwp",
        "informative_basis",
        "reporting_system_gwp",
        "composition",
        "composition_certainty",
        "safety_class",
        "safety_certainty",
        "safety_remark",
        "hs2022",
        "hs2017",
        "ahtn2022",
        "code_certainty",
        "code_remark",
        "use",
        "trade_names",
        "source",
        "note"
    };
}
