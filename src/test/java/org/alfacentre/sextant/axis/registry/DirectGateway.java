package org.alfacentre.sextant.axis.registry;

import java.util.function.Function;

/** Guards as the gateway does, on the caller's thread. */
public final class DirectGateway extends ModuleGateway {

    @Override
    public <P, T> Outcome<T> ask(Extension<P> extension, Function<P, T> question) {
        try {
            return new Answered<>(question.apply(extension.bean().get()));
        } catch (RuntimeException failure) {
            return new Failed<>(extension.module(), "M-1", failure.getMessage());
        }
    }
}
