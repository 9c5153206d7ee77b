package huanzhi.sheet;

/// How many records an import made, changed, and found as they were.
public record ImportResult(int added, int updated, int unchanged) {

    public static ImportResult ofAdded(int added) {
        return new ImportResult(added, 0, 0);
    }

    /// Such as `新增 430 条，更新 2 条，与已有记录相同 0 条。`
    public String sentence() {
        return "新增 " + added + " 条，更新 " + updated + " 条，与已有记录相同 " + unchanged + " 条。";
    }
}
