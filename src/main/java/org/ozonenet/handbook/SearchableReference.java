package org.ozonenet.handbook;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ozonenet.kernel.LocalizedText;
import org.ozonenet.reference.BorderPosts;
import org.ozonenet.reference.Countries;
import org.ozonenet.reference.Networks;
import org.ozonenet.reference.PostName;
import org.ozonenet.reference.PostSide;
import org.ozonenet.reference.decisions.Decisions;
import org.ozonenet.reference.substances.HsCodes;
import org.ozonenet.reference.substances.Substances;
import org.ozonenet.search.SearchEntry;
import org.ozonenet.search.SearchSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of the reference data can be found by name. The paths are those of the views; a test holds them together. */
@Configuration(proxyBeanMethods = false)
class SearchableReference {

    @Bean
    SearchSource countriesToFind(Countries countries, Networks networks) {
        return source(
                "country",
                () -> countries.all().stream()
                        .map(country -> SearchEntry.of(
                                        "country",
                                        country.iso2().value(),
                                        "countries/" + country.iso2(),
                                        country.name())
                                .named(country.alsoKnownAs())
                                .withWords(Stream.of(country.iso2().value(), country.iso3())
                                        .filter(Objects::nonNull)
                                        .toList())
                                .ofCountries(Set.of(country.iso2()))
                                .ofNetworks(networks.of(country.iso2()))));
    }

    @Bean
    SearchSource substancesToFind(Substances substances) {
        return source(
                "substance",
                () -> substances.all().stream()
                        .map(substance -> SearchEntry.of(
                                        "substance",
                                        substance.id().value(),
                                        "reference/substances/" + substance.id().value(),
                                        LocalizedText.english(substance.name()))
                                .named(Stream.concat(
                                                Stream.of(
                                                        substance.designation(),
                                                        substance.designation().replace("-", "")),
                                                substance.tradeNames().stream())
                                        .toList())
                                .withWords(Stream.of(
                                                substance.chemicalName(),
                                                substance.formula(),
                                                substance.cas(),
                                                substance.codes().hs2022())
                                        .filter(Objects::nonNull)
                                        .toList())));
    }

    @Bean
    SearchSource tariffCodesToFind(HsCodes codes) {
        return source(
                "hs-code",
                () -> codes.all().stream()
                        .map(line -> SearchEntry.of(
                                        "hs-code",
                                        line.system() + " " + line.edition() + " " + line.place() + " " + line.code(),
                                        "reference/codes?q=" + line.code(),
                                        LocalizedText.english(line.code()))
                                .named(List.of(line.code().replace(".", "")))
                                .withWords(Stream.of(line.description(), line.covers())
                                        .filter(Objects::nonNull)
                                        .toList())));
    }

    @Bean
    SearchSource borderPostsToFind(BorderPosts posts, Networks networks) {
        return source(
                "border-post",
                () -> posts.all().stream().map(post -> {
                    var countries = post.sides().stream().map(PostSide::country).collect(Collectors.toSet());
                    return SearchEntry.of(
                                    "border-post",
                                    post.id().value(),
                                    "reference/border-posts/" + post.id().value(),
                                    LocalizedText.english(post.label()))
                            .named(post.sides().stream()
                                    .flatMap(side -> Stream.concat(
                                            Stream.of(side.name()),
                                            side.names().stream().map(PostName::text)))
                                    .toList())
                            .ofCountries(countries)
                            .ofNetworks(countries.stream()
                                    .flatMap(country -> networks.of(country).stream())
                                    .collect(Collectors.toSet()));
                }));
    }

    @Bean
    SearchSource paragraphsToFind(Decisions decisions) {
        return source(
                "decision",
                () -> decisions.hfcPhaseDown().paragraphs().stream()
                        .map(paragraph -> SearchEntry.of(
                                        "decision",
                                        "xxviii-2-" + paragraph.number(),
                                        "reference/decisions/xxviii-2#p" + paragraph.number(),
                                        paragraph.topic())
                                .named(List.of("XXVIII/2 " + paragraph.number()))
                                .withWords(paragraph.summary().texts().values())));
    }

    private static SearchSource source(String kind, java.util.function.Supplier<Stream<SearchEntry>> everything) {
        return new SearchSource() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public Stream<SearchEntry> everything() {
                return everything.get();
            }
        };
    }
}
