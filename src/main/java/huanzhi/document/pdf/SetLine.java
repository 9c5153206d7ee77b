package huanzhi.document.pdf;

import java.util.List;

/// One line of letters as it will be printed; `ends` says that its paragraph ends with it, so that it is not spread.
record SetLine(List<Letter> letters, boolean ends) {

    SetLine {
        letters = List.copyOf(letters);
    }

    /// How wide it is without blanks at its end.
    double width(double size, double tracking) {
        return letters.subList(0, inked()).stream()
                .mapToDouble(letter -> letter.width() * size + tracking)
                .sum();
    }

    /// How many places can be made wider: those not inside a number or a Latin word.
    int joints() {
        var joints = 0;
        for (var i = 1; i < inked(); i++) {
            if (isJoint(i)) {
                joints++;
            }
        }
        return joints;
    }

    boolean isJoint(int before) {
        return letters.get(before - 1).full()
                || letters.get(before).full()
                || letters.get(before - 1).blank();
    }

    private int inked() {
        var end = letters.size();
        while (end > 0 && letters.get(end - 1).blank()) {
            end--;
        }
        return end;
    }
}
