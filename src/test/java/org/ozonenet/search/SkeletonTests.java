package org.ozonenet.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkeletonTests {

    @ParameterizedTest
    @CsvSource({
        "хоргос,khorgos",
        "щучинск,shchuchinsk",
        "Жолы,zholy",
        "юг,yug",
        "Ғалым,ghalym",
        "Đà,da",
        "Straße,strasse",
        "объём,obyom",
        "HFC,hfc"
    })
    void writesWordsInLatinLetters(String word, String latin) {
        assertThat(Romanised.word(word)).isEqualTo(latin);
    }

    @ParameterizedTest
    @CsvSource({"霍尔果斯,huoerguosi", "女,nu", "西安,xian"})
    void writesChineseAsPinyinWithoutTones(String characters, String pinyin) {
        assertThat(Romanised.pinyin(characters)).isEqualTo(pinyin);
    }

    @ParameterizedTest
    @CsvSource({
        "khorgos,horgos",
        "zhibek,jibek",
        "djalal,dzhalal",
        "yuriy,iurii",
        "tsar,tzar",
        "shchuka,schuka",
        "andreyev,andreev",
        "bishkek,biskek",
        "oulan,ulan",
        "qyzyl,kizil"
    })
    void reducesTwoRomanisationsToOne(String one, String other) {
        assertThat(Skeleton.of(one)).containsAnyElementsOf(Skeleton.of(other));
    }

    @Test
    void readsAmbiguousLettersInTwoWays() {
        assertThat(Skeleton.of("jalal")).containsExactly("jalal", "ialal");
        assertThat(Skeleton.of("alexei")).containsExactly("alehei", "aleksei");
    }

    @Test
    void keepsDoubleDigits() {
        assertThat(Skeleton.of("2011")).containsExactly("2011");
    }
}
