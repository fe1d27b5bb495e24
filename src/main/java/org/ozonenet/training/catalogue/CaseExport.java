package org.ozonenet.training.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.ozonenet.kernel.Lang;
import org.ozonenet.kernel.LocalizedText;

/**
 * A competency framework in the form of 1EdTech's Competencies and Academic Standards Exchange (CASE) 1.1: a package
 * of a document, its items, and which is child of which. Identifiers are made from the codes and stay the same.
 *
 * @param framework what is exported
 * @param portal the portal's address, without a slash at its end
 * @param changedAt when the course to which it belongs was published, ISO 8601 in UTC
 */
record CaseExport(Framework framework, String portal, String changedAt) {

    static final String PACKAGES = "/ims/case/v1p1/CFPackages/";
    private static final String DOCUMENTS = "/ims/case/v1p1/CFDocuments/";
    private static final String ITEMS = "/ims/case/v1p1/CFItems/";
    private static final String ASSOCIATIONS = "/ims/case/v1p1/CFAssociations/";

    /** The identifier of a framework by its name. */
    static String identifier(String name) {
        return UUID.nameUUIDFromBytes(("ozonenet:framework:" + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    String title() {
        return "OzoneNet " + framework.name().toUpperCase(Locale.ROOT);
    }

    /** The description of the framework without its items. */
    Map<String, Object> document() {
        var id = identifier(framework.name());
        var document = new LinkedHashMap<String, Object>();
        document.put("identifier", id);
        document.put("uri", portal + DOCUMENTS + id);
        document.put("creator", "OzoneNet");
        document.put("title", title());
        document.put("lastChangeDateTime", changedAt);
        document.put("adoptionStatus", "Draft");
        document.put("language", "en");
        document.put("CFPackageURI", link(title(), id, PACKAGES));
        return document;
    }

    /** The whole package. */
    Map<String, Object> cfPackage() {
        var items = new ArrayList<Map<String, Object>>();
        var associations = new ArrayList<Map<String, Object>>();
        var top = link(title(), identifier(framework.name()), DOCUMENTS);
        var unitNumber = 0;
        for (var unit : framework.units()) {
            var unitLink = add(items, unit.code().value(), unit.title(), "Unit of competency");
            associations.add(childOf(unitLink, top, ++unitNumber));
            var elementNumber = 0;
            for (var element : unit.elements()) {
                var elementLink = add(items, element.code(), element.title(), "Element");
                associations.add(childOf(elementLink, unitLink, ++elementNumber));
                var number = 0;
                for (var criterion : element.criteria()) {
                    var link = add(
                            items,
                            criterion.code().value(),
                            criterion.text(),
                            criterion.critical() ? "Critical performance criterion" : "Performance criterion");
                    associations.add(childOf(link, elementLink, ++number));
                }
            }
        }
        var all = new LinkedHashMap<String, Object>();
        all.put("CFDocument", document());
        all.put("CFItems", items);
        all.put("CFAssociations", associations);
        return all;
    }

    private Map<String, Object> add(List<Map<String, Object>> items, String code, LocalizedText text, String type) {
        var id = identifier(framework.name() + ":" + code);
        var item = new LinkedHashMap<String, Object>();
        item.put("identifier", id);
        item.put("uri", portal + ITEMS + id);
        item.put("fullStatement", text.in(Lang.EN));
        item.put("humanCodingScheme", code);
        item.put("CFItemType", type);
        item.put("language", "en");
        item.put("lastChangeDateTime", changedAt);
        item.put("CFDocumentURI", link(title(), identifier(framework.name()), DOCUMENTS));
        items.add(item);
        return link(code, id, ITEMS);
    }

    private Map<String, Object> childOf(Map<String, Object> child, Map<String, Object> parent, int number) {
        var id = identifier(framework.name() + ":" + child.get("identifier") + ":" + parent.get("identifier"));
        var association = new LinkedHashMap<String, Object>();
        association.put("identifier", id);
        association.put("uri", portal + ASSOCIATIONS + id);
        association.put("associationType", "isChildOf");
        association.put("sequenceNumber", number);
        association.put("originNodeURI", child);
        association.put("destinationNodeURI", parent);
        association.put("lastChangeDateTime", changedAt);
        association.put("CFDocumentURI", link(title(), identifier(framework.name()), DOCUMENTS));
        return association;
    }

    private Map<String, Object> link(String title, String id, String under) {
        var link = new LinkedHashMap<String, Object>();
        link.put("title", title);
        link.put("identifier", id);
        link.put("uri", portal + under + id);
        return link;
    }
}
