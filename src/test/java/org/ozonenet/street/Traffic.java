package org.ozonenet.street;

import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import tools.jackson.databind.ObjectMapper;

/** What crosses the wire between a browser and the portal, as the browser counts it: compressed bytes and requests. */
record Traffic(long bytes, int requests) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What crossed since this was asked the last time. */
    static Traffic since(ChromeDriver driver) {
        var bytes = 0L;
        var requests = 0;
        for (var entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            var message = JSON.readTree(entry.getMessage()).path("message");
            if (message.path("method").asString("").equals("Network.loadingFinished")) {
                bytes += message.path("params").path("encodedDataLength").asLong(0);
                requests++;
            }
        }
        return new Traffic(bytes, requests);
    }

    /** Makes the link as slow as in the field: 400 ms there and back, 50,000 bytes a second each way. */
    static void slow(ChromeDriver driver) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", false, "latency", 400, "downloadThroughput", 50_000, "uploadThroughput", 50_000));
    }
}
