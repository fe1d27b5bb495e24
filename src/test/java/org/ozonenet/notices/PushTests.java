package org.ozonenet.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ozonenet.RoomTest;
import org.ozonenet.access.ActAs;
import org.ozonenet.access.Function;
import org.ozonenet.access.PersonId;
import org.ozonenet.access.Rights;
import org.ozonenet.access.Scope;
import org.ozonenet.access.TestPersons;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@RoomTest
class PushTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    PushDeviceStore store;

    @Autowired
    PushKeys keys;

    @Autowired
    PushSender sender;

    @Autowired
    Rights rights;

    @Autowired
    ActAs actAs;

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private HttpServer service;
    private volatile int answer = 201;
    private PushDevices devices;
    private PersonId officer;

    private record Received(String path, String authorization, String ttl, int bytes) {}

    @BeforeEach
    void startAPushService() throws Exception {
        service = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        service.createContext("/", exchange -> {
            var head = exchange.getRequestHeaders();
            received.add(new Received(
                    exchange.getRequestURI().getPath(),
                    head.getFirst("Authorization"),
                    head.getFirst("TTL"),
                    exchange.getRequestBody().readAllBytes().length));
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        service.start();
        devices = new PushDevices(store, keys, rights, Clock.systemUTC(), List.of("127.0.0.1", "push.example"));
        officer = TestPersons.in(context).with(Function.CUSTOMS_OFFICER, Scope.country("KG"));
    }

    @AfterEach
    void stopIt() {
        service.stop(0);
        store.findByRecipient(officer).forEach(device -> store.deleteById(device.id()));
    }

    @Test
    void sendsAnEmptyMessageThatIsSignedForTheService() throws Exception {
        actAs.person(officer, () -> devices.keep(address("/one")));
        sender.post(officer).get(10, TimeUnit.SECONDS);

        assertThat(received).hasSize(1);
        var message = received.getFirst();
        assertThat(message.bytes()).isZero();
        assertThat(message.ttl()).isEqualTo("86400");
        var token = JWSObject.parse(message.authorization().replaceAll("^vapid t=([^,]+), k=.+$", "$1"));
        assertThat(token.verify(new ECDSAVerifier(publicKey()))).isTrue();
        assertThat(token.getPayload().toJSONObject())
                .containsEntry("aud", "http://127.0.0.1:" + service.getAddress().getPort());
    }

    @Test
    void forgetsABrowserThatTheServiceDoesNotKnowAnyMore() throws Exception {
        actAs.person(officer, () -> devices.keep(address("/gone")));
        answer = 410;
        sender.post(officer).get(10, TimeUnit.SECONDS);

        assertThat(store.findByRecipient(officer)).isEmpty();
    }

    @Test
    void tellsInABrowserOnlyTheLastPersonWhoSaidSoThere() {
        var other = TestPersons.in(context).with(Function.NOO, Scope.country("KG"));
        actAs.person(officer, () -> devices.keep(address("/shared")));
        actAs.person(other, () -> devices.keep(address("/shared")));

        assertThat(store.findByRecipient(officer)).isEmpty();
        assertThat(store.findByRecipient(other)).hasSize(1);
        actAs.person(officer, () -> devices.forget(address("/shared")));
        assertThat(store.findByRecipient(other)).hasSize(1);
        actAs.person(other, () -> devices.forget(address("/shared")));
        assertThat(store.findByRecipient(other)).isEmpty();
    }

    @Test
    void callsNoAddressButThoseOfKnownServices() {
        for (var address : List.of(
                "https://portal.internal/x",
                "http://push.example/x",
                "https://push.example.evil.test/x",
                "https://notpush.example/x",
                "https://169.254.169.254/latest")) {
            assertThatThrownBy(() -> actAs.person(officer, () -> devices.keep(new PushAddress(address))))
                    .as(address)
                    .isInstanceOf(IllegalArgumentException.class);
        }
        actAs.person(officer, () -> devices.keep(new PushAddress("https://eu.push.example/x")));
        assertThat(store.findByRecipient(officer)).hasSize(1);
    }

    private PushAddress address(String path) {
        return new PushAddress("http://127.0.0.1:" + service.getAddress().getPort() + path);
    }

    private ECKey publicKey() {
        var point = Base64.getUrlDecoder().decode(keys.publicKey());
        return new ECKey.Builder(
                        Curve.P_256,
                        Base64URL.encode(Arrays.copyOfRange(point, 1, 33)),
                        Base64URL.encode(Arrays.copyOfRange(point, 33, 65)))
                .build();
    }
}
