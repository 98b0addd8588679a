package org.grata.notify.webhook.address;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WebhookUrlsTest {
    private static final WebhookUrls STRICT = new WebhookUrls(new AddressGuard(List.of()));
    private static final WebhookUrls LOCAL = new WebhookUrls(new AddressGuard(List.of(Network.of("127.0.0.0/8"))));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "HTTPS://example.org/a?b=c",
                "https://example.org:8443/",
                "https://8.8.8.8/",
                "https://[2606:4700::1111]/",
                "https://xn--mnchen-3ya.example/"
            })
    void takesHttps(String url) {
        assertThat(STRICT.fault(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.org",
                "/hook",
                "//example.org/",
                "http://example.org/",
                "ftp://example.org/",
                "https:example.org",
                "https:///hook",
                "https://exa mple.org/",
                "https://user@example.org/",
                "https://user:secret@example.org/",
                "https://example.org/#here",
                "https://example.org:0/",
                "https://example.org:65536/",
                "https://münchen.example/",
                "https://example.org/ü",
                "https://127.0.0.1/",
                "https://127.1/",
                "https://2130706433/",
                "https://0x7f.0.0.1/",
                "https://0177.0.0.1/",
                "https://[::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://[fe80::1%25eth0]/",
                "https://169.254.169.254/latest/meta-data/",
                "http://127.0.0.1/"
            })
    void refusesWhatMayLeadAstray(String url) {
        assertThat(STRICT.fault(url)).isPresent();
    }

    @Test
    void takesPlainHttpToAllowedNetworksOnly() {
        assertThat(LOCAL.fault("http://127.0.0.1:8080/hook")).isEmpty();
        assertThat(LOCAL.fault("https://127.0.0.1/hook")).isEmpty();
        assertThat(LOCAL.fault("http://8.8.8.8/hook")).contains("must be an https URL");
        assertThat(LOCAL.fault("http://10.0.0.1/hook")).contains("must not lead to an address that is not public");
    }

    @Test
    void takesTwoThousandCharactersAndNoMore() {
        String url = "https://example.org/" + "x".repeat(1_980);
        assertThat(STRICT.fault(url)).isEmpty();
        assertThat(STRICT.fault(url + "x")).contains("must not be longer than 2000 characters");
        assertThat(STRICT.fault(null)).contains("must be given with the type WEBHOOK");
    }
}
