package org.ozonenet.platform.store;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Turns a refusal into two sentences on the console instead of a stack trace. */
final class StoreRefusedAnalyzer extends AbstractFailureAnalyzer<StoreRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, StoreRefused refused) {
        return new FailureAnalysis(refused.getMessage(), refused.action(), refused);
    }
}
