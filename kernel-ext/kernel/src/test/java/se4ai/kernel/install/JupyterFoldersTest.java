package se4ai.kernel.install;

import static org.assertj.core.api.Assertions.assertThat;
import static se4ai.kernel.install.Machines.HOME;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JupyterFoldersTest {

    @Test
    void each_system_has_its_folder_for_the_user() {
        assertThat(ofUser("Linux", Map.of())).isEqualTo(HOME.resolve(".local/share/jupyter"));
        assertThat(ofUser("Mac OS X", Map.of())).isEqualTo(HOME.resolve("Library/Jupyter"));
        assertThat(ofUser("Windows 11", Map.of())).isEqualTo(HOME.resolve("AppData/Roaming/jupyter"));
    }

    @Test
    void the_environment_moves_the_folder() {
        assertThat(ofUser("Linux", Map.of("XDG_DATA_HOME", "/data"))).isEqualTo(Path.of("/data/jupyter"));
        assertThat(ofUser("Windows 11", Map.of("APPDATA", "/roaming"))).isEqualTo(Path.of("/roaming/jupyter"));
        assertThat(ofUser("Mac OS X", Map.of("JUPYTER_DATA_DIR", "/mine"))).isEqualTo(Path.of("/mine"));
    }

    @Test
    void a_blank_variable_is_none() {
        assertThat(ofUser("Linux", Map.of("XDG_DATA_HOME", " "))).isEqualTo(HOME.resolve(".local/share/jupyter"));
    }

    @Test
    void all_folders_come_in_the_order_of_the_search() {
        Map<String, String> environment = Map.of("JUPYTER_PATH", "/one:/two", "VIRTUAL_ENV", "/env");

        assertThat(new JupyterFolders(Machines.linux(environment)).all())
                .containsExactly(
                        Path.of("/one"),
                        Path.of("/two"),
                        HOME.resolve(".local/share/jupyter"),
                        Path.of("/env/share/jupyter"),
                        Path.of("/usr/local/share/jupyter"),
                        Path.of("/usr/share/jupyter"));
    }

    @Test
    void windows_has_a_folder_for_all_users_in_place_of_those_below_usr() {
        Map<String, String> environment = Map.of("JUPYTER_PATH", "/one;/two", "PROGRAMDATA", "/all");

        assertThat(new JupyterFolders(Machines.of("Windows 11", environment)).all())
                .containsExactly(
                        Path.of("/one"),
                        Path.of("/two"),
                        HOME.resolve("AppData/Roaming/jupyter"),
                        Path.of("/all/jupyter"));
    }

    @Test
    void an_environment_of_python_has_two_names() {
        assertThat(new JupyterFolders(Machines.linux(Map.of("CONDA_PREFIX", "/conda"))).environment())
                .contains(Path.of("/conda"));
        assertThat(new JupyterFolders(Machines.linux(Map.of())).environment()).isEmpty();
    }

    private static Path ofUser(String system, Map<String, String> environment) {
        return new JupyterFolders(Machines.of(system, environment)).ofUser();
    }
}
