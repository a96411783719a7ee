package se4ai.placement;

/** A mistake is one of those that people make when they estimate a placement, each with a name. */
public enum Mistake {
    /** A byte is eight bits; links are rated in bits, files in bytes. */
    BITS_AND_BYTES("bits and bytes were mixed up"),
    /** A megabyte is a million bytes, a mebibyte 2²⁰. */
    BINARY_PREFIX("a prefix of 1,024 was taken for one of 1,000"),
    /** Sending takes time, and mostly more than computing. */
    TRANSFER_MISSING("the transfer time was left out"),
    /** The smallest question waits a round trip for its answer. */
    ROUND_TRIP_MISSING("the round trip was left out"),
    /** A round trip is there and back already. */
    ROUND_TRIP_TWICE("the round trip was counted twice"),
    /** Only the computing was counted. */
    COMPUTE_ONLY("only the computing was counted"),
    /** Up is mostly slower than down. */
    SAME_BOTH_WAYS("one direction's bandwidth was taken for the other"),
    /** What is sent is encoded. */
    RAW_FRAME("the raw frame was counted instead of the encoded one"),
    /** Encoding and decoding take time. */
    ENCODING_MISSING("encoding and decoding were left out"),
    /** Others want the same device or link. */
    WAITING_MISSING("the waiting for others was left out"),
    /** What is lost is sent again, after a timeout. */
    RETRIES_MISSING("what is lost and sent again was left out"),
    /** A multiply-add is two operations. */
    MULTIPLY_ADDS("multiply-adds were taken for operations, or the other way round"),
    /** No network gets what the data sheet says. */
    PEAK_RATE("the peak of the data sheet was taken for what the network gets"),
    /** Half of the answers take longer than the middle, and a deadline asks for more. */
    MEAN_FOR_PERCENTILE("the mean was given where the percentile is asked for"),
    /** Not every part is slow at once. */
    PERCENTILES_ADDED("percentiles of the parts were added"),
    /** The mean of percentiles is the percentile of nothing. */
    PERCENTILES_AVERAGED("percentiles were averaged"),
    /** One request is fast enough, but the next one comes before it is done. */
    UNSTABLE("something gets more requests than it can do, so there is no latency"),
    /** What stands on two ways fails on both at once. */
    INDEPENDENCE("a part that stands on both ways was taken for two"),
    /** A radio takes power for being on, whatever it sends. */
    RADIO_BASE_MISSING("the base power of the radio was left out"),
    /** A radio stays awake after the last bit. */
    RADIO_TAIL_MISSING("the tail of the radio was left out"),
    /** A device draws power while it waits. */
    IDLE_POWER_MISSING("the idle power was left out"),
    /** Only the idle power was counted. */
    REQUESTS_MISSING("the energy of the requests was left out"),
    /** A rented server is paid for while it waits. */
    FULL_UTILISATION("the server was taken to be busy all the time"),
    /** New models travel to every device. */
    UPDATES_MISSING("the traffic of updates was left out"),
    /** The first request waits for the model to be loaded. */
    COLD_START_MISSING("the cold start was left out"),
    /** Without a connection there is no answer, not a fast one. */
    OFFLINE_AS_ZERO("no answer was taken for an answer in no time"),
    /** Prices change. */
    UNDATED_PRICE("a price was used that does not say of which day");

    private final String words;

    Mistake(String words) {
        this.words = words;
    }

    @Override
    public String toString() {
        return words;
    }
}
