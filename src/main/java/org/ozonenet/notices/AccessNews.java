package org.ozonenet.notices;

import java.util.List;
import org.ozonenet.access.Function;
import org.ozonenet.access.FunctionGranted;
import org.ozonenet.access.FunctionRevoked;
import org.ozonenet.access.MemberJoined;
import org.ozonenet.access.Scope;
import org.ozonenet.kernel.Iso2;
import org.ozonenet.kernel.NetworkId;
import org.ozonenet.kernel.Tlp;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells persons what changed in what they act for and belong to. */
@Component
class AccessNews {

    private final Notices notices;

    AccessNews(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void on(FunctionGranted event) {
        var arguments = List.of(word(event.function()), place(event.scope()));
        notices.tell(
                List.of(event.person()),
                new Notice(event.header().eventId(), "notices.function-granted", arguments, Tlp.GREEN, null));
    }

    @EventListener
    void on(FunctionRevoked event) {
        var arguments = List.of(word(event.function()), place(event.scope()));
        notices.tell(
                List.of(event.person()),
                new Notice(event.header().eventId(), "notices.function-revoked", arguments, Tlp.GREEN, null));
    }

    @EventListener
    void on(MemberJoined event) {
        if (event.person().value().equals(event.header().actor())) {
            return;
        }
        List<NoticeArgument> role =
                List.of(new NoticeArgument.Word("notices.role." + event.role().name()));
        notices.tell(
                List.of(event.person()),
                new Notice(event.header().eventId(), "notices.member-joined", role, Tlp.GREEN, null));
    }

    private static NoticeArgument word(Function function) {
        return new NoticeArgument.Word("common.function." + function.name());
    }

    private static NoticeArgument place(Scope scope) {
        return switch (scope) {
            case Scope.Country(Iso2 country) -> new NoticeArgument.OfCountry(country);
            case Scope.Network(NetworkId network) -> new NoticeArgument.OfNetwork(network);
            case Scope.Organisation(String institution) -> new NoticeArgument.Text(institution);
            case Scope.Portal p -> new NoticeArgument.Text("OzoneNet");
        };
    }
}
