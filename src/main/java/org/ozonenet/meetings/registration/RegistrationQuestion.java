package org.ozonenet.meetings.registration;

/** What a form can ask beside the name, the country, the function and how somebody takes part, which all ask. */
public enum RegistrationQuestion {
    GENDER,
    DELEGATION,
    /** The languages that somebody speaks. */
    LANGUAGES,
    /** In which language somebody needs interpretation. */
    INTERPRETATION,
    /** Sensitive: kept apart and erased. */
    DIETARY,
    /** Sensitive: kept apart and erased. */
    ACCESS,
    /** What a letter for a visa needs. Sensitive: kept apart and erased. */
    VISA
}
