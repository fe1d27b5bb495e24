package org.ozonenet.reference.decisions;

/**
 * Whether a paragraph concerns a country, and why.
 *
 * @param applies whether it does
 * @param reason why, or why not
 */
public record Applicability(boolean applies, Reason reason) {

    /** Why, or why not. */
    public enum Reason {
        /** It concerns every party. */
        EVERY_PARTY,
        /** It operates under paragraph 1 of Article 5. */
        ARTICLE_5,
        /** It is an Article 5 party of group 1. */
        ARTICLE_5_GROUP_1,
        /** It is one of the ten parties of group 2, named in paragraph 2. */
        ARTICLE_5_GROUP_2,
        /** It is one of the five parties named in paragraph 1, to which paragraphs 2 and 4 of Article 2J apply. */
        LATER_START,
        /** It is listed in Appendix II for high ambient temperature. */
        HIGH_AMBIENT_TEMPERATURE,
        /** It does not operate under paragraph 1 of Article 5. */
        NOT_ARTICLE_5,
        /** It is not in group 2. */
        NOT_GROUP_2,
        /** Paragraph 1 does not name it. */
        NOT_LATER_START,
        /** Appendix II does not list it. */
        NOT_HIGH_AMBIENT_TEMPERATURE,
        /** It is a territory, not a party of its own, or not known here. */
        NOT_A_PARTY
    }
}
