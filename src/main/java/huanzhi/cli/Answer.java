package huanzhi.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;

/// What a command has to say: sentences for people, and the same as data for scripts.
record Answer(List<String> sentences, Map<String, ?> data) {

    private static final ObjectMapper JSON = new ObjectMapper();

    Answer {
        sentences = List.copyOf(sentences);
    }

    static Answer of(String sentence, Map<String, ?> data) {
        return new Answer(List.of(sentence), data);
    }

    String text() {
        return String.join(System.lineSeparator(), sentences);
    }

    String json() {
        try {
            return JSON.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer that is no JSON: " + data, e);
        }
    }
}
