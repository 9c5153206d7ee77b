package huanzhi;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatTest {

    @Test
    void everySourceIsLaidOutTheOneWay() throws Exception {
        var wrong = new ArrayList<Path>();
        for (var file : SourceFormat.sources()) {
            if (!SourceFormat.formatted(file).equals(Files.readString(file))) {
                wrong.add(file);
            }
        }
        assertEquals(List.of(), wrong, "run: mvn -Pformat process-test-classes");
    }
}
