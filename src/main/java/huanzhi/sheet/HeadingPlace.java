package huanzhi.sheet;

import huanzhi.base.Refusal;

/// Where the headings of a sheet stand.
public sealed interface HeadingPlace {

    HeadingPlace FOUND = new Found();
    HeadingPlace NOWHERE = new Nowhere();

    /// By its number as Excel shows it; 0 says that there are none.
    static HeadingPlace of(int row) {
        return row == 0 ? NOWHERE : new InRow(row);
    }

    /// Wherever most of them are known.
    record Found() implements HeadingPlace {}

    /// In that row, because somebody said so.
    record InRow(int number) implements HeadingPlace {

        public InRow {
            if (number < 1) {
                throw new Refusal("表头所在的行“" + number + "”不对，请写行号，如 3；没有表头的写 0。");
            }
        }
    }

    /// There are none, so that the first row is a record already; columns go by their letters.
    record Nowhere() implements HeadingPlace {}
}
