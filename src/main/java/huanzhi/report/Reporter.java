package huanzhi.report;

/// Who reports: the branch, how it calls itself, its county and its superior bureau.
public record Reporter(String branchName, String selfName, String county, String superior) {}
