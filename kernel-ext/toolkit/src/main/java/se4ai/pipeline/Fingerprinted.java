package se4ai.pipeline;

/** A fingerprinted value knows the fingerprint of its own content. */
public interface Fingerprinted {

    /** The same for the same content, on every machine. */
    Fingerprint fingerprint();
}
