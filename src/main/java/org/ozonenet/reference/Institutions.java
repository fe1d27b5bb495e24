package org.ozonenet.reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ozonenet.kernel.Id;
import org.ozonenet.reference.files.ReferenceFiles;
import org.ozonenet.reference.files.Row;
import org.springframework.stereotype.Component;

/** The institutions and partners that the networks work with. */
@Component
public class Institutions {

    private final Map<String, Institution> institutions = new LinkedHashMap<>();

    Institutions(ReferenceFiles files, Countries countries) {
        files.table(
                        "institutions.csv",
                        "id",
                        "name",
                        "acronym",
                        "kind",
                        "iso2",
                        "region",
                        "city",
                        "website",
                        "website_seen",
                        "role",
                        "status",
                        "name_today",
                        "certainty",
                        "remark",
                        "source",
                        "note")
                .unique("id")
                .each(row -> {
                    var institution = read(row, countries);
                    institutions.put(institution.id(), institution);
                });
    }

    /** The institution of that identifier, if there is one. */
    public Optional<Institution> find(String id) {
        return Optional.ofNullable(institutions.get(id));
    }

    /** All, in the order of the file. */
    public List<Institution> all() {
        return List.copyOf(institutions.values());
    }

    private static Institution read(Row row, Countries countries) {
        var country = row.optional("iso2") == null ? null : row.iso2("iso2");
        return new Institution(
                Id.checked(row.text("id")),
                row.text("name"),
                row.optional("acronym"),
                row.text("kind"),
                country == null ? null : countries.require("iso2", country).iso2(),
                row.optional("region"),
                row.optional("city"),
                row.address("website"),
                row.text("role"),
                row.one("status", Institution.Status.class),
                row.optional("name_today"),
                new Doubt(row.one("certainty", Certainty.class), row.optional("remark")),
                row.text("source"),
                row.optional("note"));
    }
}
