package se4ai.placement.layer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class KernelTest {

    @Test
    void it_fits_as_often_as_its_stride_allows() {
        assertThat(Kernel.of(11).stride(4).over("conv1", 227)).isEqualTo(55);
        assertThat(Kernel.of(11).stride(4).padding(2).over("conv1", 224)).isEqualTo(55);
        assertThat(Kernel.of(3).stride(2).over("pool1", 55)).isEqualTo(27);
        assertThat(Kernel.of(7).stride(2).padded().over("conv1", 224)).isEqualTo(112);
        assertThat(Kernel.of(1).over("point", 1)).isEqualTo(1);
    }

    @Test
    void a_kernel_larger_than_its_padded_input_is_an_error() {
        assertThatThrownBy(() -> Kernel.of(7).padding(1).over("conv", 4))
                .hasMessage(
                        "The kernel of 'conv' is 7 wide but its padded input is only 6. Make the kernel smaller or the"
                                + " padding larger.");
    }

    @Test
    void its_numbers_have_least_values() {
        assertThatThrownBy(() -> Kernel.of(0)).hasMessage("The size of a kernel must be at least 1 but was 0.");
        assertThatThrownBy(() -> Kernel.of(3).stride(0))
                .hasMessage("The stride of a kernel must be at least 1 but was 0.");
        assertThatThrownBy(() -> Kernel.of(3).padding(-1))
                .hasMessage("The padding of a kernel must be at least 0 but was -1.");
        assertThatThrownBy(() -> Kernel.of(3).groups(0))
                .hasMessage("The number of groups of a kernel must be at least 1 but was 0.");
    }
}
