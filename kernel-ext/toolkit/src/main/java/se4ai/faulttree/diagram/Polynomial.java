package se4ai.faulttree.diagram;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A polynomial with whole coefficients; here the coefficient of xⁿ counts the sets with n members.
 *
 * <p>Coefficients are longs as long as they fit. Values are never changed, so a shifted polynomial shares them.
 */
final class Polynomial {

    static final Polynomial ZERO = new Polynomial(0, new long[0], null);
    static final Polynomial ONE = new Polynomial(0, new long[] {1}, null);
    static final Polynomial X = new Polynomial(1, new long[] {1}, null);

    /** The power that the first coefficient belongs to. */
    private final int offset;

    private final long[] small;
    private final BigInteger @Nullable [] large;

    private Polynomial(int offset, long[] small, BigInteger @Nullable [] large) {
        this.offset = offset;
        this.small = small;
        this.large = large;
    }

    Polynomial plus(Polynomial other) {
        if (length() == 0 || other.length() == 0) {
            return length() == 0 ? other : this;
        }
        if (large == null && other.large == null) {
            try {
                return smallSum(this, other);
            } catch (ArithmeticException e) {
                // Beyond 2⁶³; from here on with numbers of any size.
            }
        }
        int from = Math.min(offset, other.offset);
        BigInteger[] sum = zeros(Math.max(end(), other.end()) - from);
        add(sum, from, this);
        add(sum, from, other);
        return new Polynomial(from, new long[0], sum);
    }

    Polynomial times(Polynomial other) {
        if (length() == 0 || other.length() == 0) {
            return ZERO;
        }
        if (isPower() || other.isPower()) {
            Polynomial rest = isPower() ? other : this;
            return new Polynomial(offset + other.offset, rest.small, rest.large);
        }
        if (large == null && other.large == null) {
            try {
                return smallProduct(this, other);
            } catch (ArithmeticException e) {
                // Beyond 2⁶³; from here on with numbers of any size.
            }
        }
        BigInteger[] product = zeros(length() + other.length() - 1);
        for (int i = 0; i < length(); i++) {
            for (int j = 0; j < other.length(); j++) {
                product[i + j] = product[i + j].add(at(i).multiply(other.at(j)));
            }
        }
        return new Polynomial(offset + other.offset, new long[0], product);
    }

    /** The coefficients from x⁰ on; the last is not 0. */
    List<BigInteger> coefficients() {
        List<BigInteger> all = new ArrayList<>(Arrays.asList(zeros(length() == 0 ? 0 : offset)));
        for (int i = 0; i < length(); i++) {
            all.add(at(i));
        }
        while (!all.isEmpty() && all.get(all.size() - 1).signum() == 0) {
            all.remove(all.size() - 1);
        }
        return List.copyOf(all);
    }

    private boolean isPower() {
        return large == null && small.length == 1 && small[0] == 1;
    }

    private int length() {
        return large == null ? small.length : large.length;
    }

    private int end() {
        return offset + length();
    }

    private BigInteger at(int index) {
        return large == null ? BigInteger.valueOf(small[index]) : large[index];
    }

    private static Polynomial smallSum(Polynomial a, Polynomial b) {
        if (a.length() < b.length()) {
            return smallSum(b, a);
        }
        int from = Math.min(a.offset, b.offset);
        long[] sum = new long[Math.max(a.end(), b.end()) - from];
        System.arraycopy(a.small, 0, sum, a.offset - from, a.small.length);
        for (int i = 0; i < b.small.length; i++) {
            int at = b.offset - from + i;
            sum[at] = Math.addExact(sum[at], b.small[i]);
        }
        return new Polynomial(from, sum, null);
    }

    private static Polynomial smallProduct(Polynomial a, Polynomial b) {
        if (a.length() > b.length()) {
            return smallProduct(b, a);
        }
        long[] product = new long[a.length() + b.length() - 1];
        for (int i = 0; i < a.small.length; i++) {
            long factor = a.small[i];
            for (int j = 0; factor != 0 && j < b.small.length; j++) {
                product[i + j] = Math.addExact(product[i + j], Math.multiplyExact(factor, b.small[j]));
            }
        }
        return new Polynomial(a.offset + b.offset, product, null);
    }

    private static void add(BigInteger[] sum, int from, Polynomial polynomial) {
        for (int i = 0; i < polynomial.length(); i++) {
            int at = polynomial.offset - from + i;
            sum[at] = sum[at].add(polynomial.at(i));
        }
    }

    private static BigInteger[] zeros(int many) {
        BigInteger[] zeros = new BigInteger[many];
        Arrays.fill(zeros, BigInteger.ZERO);
        return zeros;
    }
}
