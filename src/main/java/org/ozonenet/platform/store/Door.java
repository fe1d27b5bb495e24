package org.ozonenet.platform.store;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * Lets only this process into its own store. The store listens on loopback, where every account of the machine can
 * connect; so each connection has to show a password that is made anew at each start and never leaves the memory.
 */
final class Door {

    /** The user name of the one who may enter. */
    static final String USER = "portal";

    private static final Set<String> OPEN_TO_ALL = Set.of("hello", "ismaster", "ping", "buildinfo", "endsessions");
    private static final AttributeKey<Boolean> ENTERED = AttributeKey.valueOf("org.ozonenet.store.entered");

    private final String password;

    Door() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        password = HexFormat.of().formatHex(bytes);
    }

    String password() {
        return password;
    }

    boolean isPassedBy(Channel channel, String command) {
        return OPEN_TO_ALL.contains(command.toLowerCase(Locale.ROOT)) || hasEntered(channel);
    }

    boolean hasEntered(Channel channel) {
        return Boolean.TRUE.equals(channel.attr(ENTERED).get());
    }

    /** Answers the one step of the PLAIN mechanism (RFC 4616): {@code role NUL user NUL password}. */
    boolean enters(Channel channel, Document saslStart) {
        var entered = "PLAIN".equals(saslStart.get("mechanism")) && isExpected(payload(saslStart));
        if (entered) {
            channel.attr(ENTERED).set(true);
        }
        return entered;
    }

    private boolean isExpected(byte[] shown) {
        var expected = (USER + "\0" + USER + "\0" + password).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, shown);
    }

    private static byte[] payload(Document saslStart) {
        return switch (saslStart.get("payload")) {
            case BinData binary -> binary.getData();
            case byte[] bytes -> bytes;
            case null, default -> new byte[0];
        };
    }
}
