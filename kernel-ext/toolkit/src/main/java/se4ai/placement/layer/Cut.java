package se4ai.placement.layer;

import java.util.List;
import se4ai.measure.Bytes;
import se4ai.measure.Duration;

/**
 * A cut divides a network: the layers near the camera come first, then what the others need is sent to them.
 *
 * @param near layers on the near device, the input among them
 * @param far layers on the far device; empty where all is near
 * @param crossing layers whose output is sent; each is sent once, however many layers need it
 * @param transfer how much is sent
 * @param nearTime what the near layers take, one after the other
 * @param transferTime what sending takes
 * @param waitingTime the round trip and the return of the result; none where all is near
 * @param farTime what the far layers take, one after the other
 */
public record Cut(
        List<Layer> near,
        List<Layer> far,
        List<Layer> crossing,
        Bytes transfer,
        Duration nearTime,
        Duration transferTime,
        Duration waitingTime,
        Duration farTime) {

    public Cut {
        near = List.copyOf(near);
        far = List.copyOf(far);
        crossing = List.copyOf(crossing);
    }

    /** From the picture to the result. */
    public Duration total() {
        return nearTime.plus(transferTime).plus(waitingTime).plus(farTime);
    }

    public boolean isAllNear() {
        return far.isEmpty();
    }

    public boolean isAllFar() {
        return near.size() == 1;
    }

    /** Where the network is cut, such as {@code after pool5}. */
    public String place() {
        if (isAllNear()) {
            return "all near";
        }
        String after = "after "
                + String.join(" and ", crossing.stream().map(Layer::name).toList());
        return isAllFar() ? "all far" : after;
    }

    /** The sum with its numbers, such as {@code after pool5: 75.54 ms = 51.69 ms near + 23.04 ms for 36.86 kB + 814.2 µs far}. */
    @Override
    public String toString() {
        if (isAllNear()) {
            return place() + ": " + total();
        }
        return place() + ": " + total() + " = " + nearTime + " near + " + transferTime + " for " + transfer
                + (waitingTime.isZero() ? "" : " + " + waitingTime + " round trip") + " + " + farTime + " far";
    }
}
