package org.ozonenet.platform.schema;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;

/**
 * Gives each session and item of an agenda an identifier. Until then its minutes were found by a digest of its English
 * title and what was on by its position; so the digest becomes the identifier, and what is on is said anew.
 */
final class AgendaIdentifiers implements Migration {

    @Override
    public int number() {
        return 2;
    }

    @Override
    public String description() {
        return "Sessions and items of agendas have identifiers.";
    }

    @Override
    public void apply(MongoDatabase database) {
        var meetings = database.getCollection("meetings");
        for (var meeting : meetings.find()) {
            var plan = meeting.get("plan", Document.class);
            if (plan != null && identify(plan)) {
                meetings.updateOne(
                        new Document("_id", meeting.get("_id")), new Document("$set", new Document("plan", plan)));
            }
        }
        var live = database.getCollection("live_sessions");
        for (var session : live.find()) {
            live.updateOne(new Document("_id", session.get("_id")), new Document("$unset", new Document("on", "")));
        }
    }

    private static boolean identify(Document plan) {
        var seen = new HashMap<String, Integer>();
        var changed = false;
        for (var day : list(plan, "agenda")) {
            for (var session : list(day, "sessions")) {
                changed |= identify(session, seen);
                for (var item : list(session, "items")) {
                    changed |= identify(item, seen);
                }
            }
        }
        return changed;
    }

    private static boolean identify(Document entry, Map<String, Integer> seen) {
        var english = entry.get("title", Document.class).getString("en");
        var digest = UUID.nameUUIDFromBytes(english.getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 8);
        var times = seen.merge(digest, 1, Integer::sum);
        if (entry.containsKey("_id")) {
            return false;
        }
        entry.append("_id", digest + (times == 1 ? "" : "-" + times));
        return true;
    }

    private static List<Document> list(Document of, String field) {
        return of.getList(field, Document.class, List.of());
    }
}
