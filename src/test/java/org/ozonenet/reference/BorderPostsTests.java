package org.ozonenet.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ozonenet.kernel.Iso2;

class BorderPostsTests {

    private static final BorderPosts POSTS = ReferenceFolder.original().getBean(BorderPosts.class);
    private final BorderPosts posts = POSTS;

    @ParameterizedTest
    @CsvSource({
        "Хоргос, cn-kz-01",
        "Достык, cn-kz-03",
        "Торугарт, cn-kg-01",
        "Иркештам, cn-kg-02",
        "Кордай, kg-kz-01",
        "霍尔果斯, cn-kz-01",
        "磨丁, cn-la-01"
    })
    void knowsAPostByItsNameInAnotherScript(String name, String id) {
        assertThat(posts.all())
                .filteredOn(post -> post.sides().stream()
                        .flatMap(side -> side.names().stream())
                        .anyMatch(known -> known.text().equals(name)))
                .extracting(post -> post.id().value())
                .contains(id);
    }

    @ParameterizedTest
    @CsvSource({"LA, TH, 8", "TH, LA, 8", "CN, KZ, 7", "KG, KZ, 8", "LA, LA, 0", "LA, KZ, 0"})
    void findsThePostsBetweenTwoCountriesWhicheverStandsFirst(String one, String other, int found) {
        assertThat(posts.between(new Iso2(one), new Iso2(other))).hasSize(found);
    }

    @Test
    void countsPairsAndSinglePorts() {
        assertThat(posts.all()).hasSize(191);
        assertThat(posts.all()).filteredOn(post -> post.opposite() == null).hasSize(28);
    }

    @Test
    void neverShowsAPositionOrANameAsCertain() {
        assertThat(posts.all()).allSatisfy(post -> {
            assertThat(post.position().isDoubtful()).isTrue();
            assertThat(post.sides())
                    .flatExtracting(PostSide::names)
                    .allSatisfy(name ->
                            assertThat(((PostName) name).doubt().isDoubtful()).isTrue());
        });
    }

    @Test
    void listsThePostsOfACountryWithItsPorts() {
        assertThat(posts.of(new Iso2("TM")))
                .extracting(post -> post.id().value())
                .contains("tm-p-01", "tm-uz-01", "kz-tm-01");
    }
}
