package org.ozonenet.training.credentials;

import org.ozonenet.kernel.Lang;
import org.ozonenet.training.schemes.Scheme;

/**
 * What is printed on a certificate.
 *
 * @param kind what the scheme gives
 * @param language that the holder has chosen for it
 */
public record CertificatePaper(CertificateFacts facts, Scheme.Kind kind, Lang language) {}
