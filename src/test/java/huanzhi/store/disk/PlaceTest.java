package huanzhi.store.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        C:\\Users\\zhang\\AppData\\Local\\Huanzhi         | NTFS       | false | ''
        /home/zhang/.local/share/huanzhi                 | ext4       | false | ''
        D:\\执法数据                                      | NTFS       | false | ''
        \\\\server\\share\\huanzhi                       | NTFS       | false | 网络共享
        //server/share/huanzhi                           | NTFS       | false | 网络共享
        /mnt/office/huanzhi                              | cifs       | false | 网络共享
        /mnt/office/huanzhi                              | nfs4       | false | 网络共享
        /mnt/office/huanzhi                              | fuse.sshfs | false | 网络共享
        E:\\Huanzhi                                       | FAT32      | true  | 可移动磁盘
        C:\\Users\\zhang\\OneDrive\\Huanzhi               | NTFS       | false | “OneDrive”的同步文件夹
        C:\\Users\\zhang\\OneDrive - 某某局\\Huanzhi      | NTFS       | false | “OneDrive”的同步文件夹
        D:\\我的坚果云\\执法                              | NTFS       | false | “坚果云”的同步文件夹
        C:\\Users\\zhang\\WPSDrive\\12\\WPS云盘\\执法     | NTFS       | false | “WPS 云盘”的同步文件夹
        D:\\BaiduSyncdisk\\执法                           | NTFS       | false | “百度网盘”的同步文件夹
        /home/zhang/dropbox/执法                         | ext4       | false | “Dropbox”的同步文件夹
        C:\\Users\\zhang\\iCloudDrive\\执法               | NTFS       | false | “iCloud”的同步文件夹
        """)
    void theSafeLiesOnADiskOfThisComputer(String path, String fileSystem, boolean removable, String hazard) {
        var told = new Place(path, fileSystem, removable).hazard().orElse("");
        assertTrue(hazard.isEmpty() ? told.isEmpty() : told.contains(hazard), told);
    }

    @Test
    void aFolderThatIsNotThereYetIsJudgedByTheOneItWillLieIn(@TempDir Path folder) {
        var place = Place.of(folder.resolve("Dropbox").resolve("a").resolve("b"));
        assertTrue(place.hazard().orElse("").contains("Dropbox"));
    }

    @Test
    void theUsualFolderIsTheUsersOwn() {
        var home = Path.of("/home/zhang");
        assertEquals(
                Path.of("/home/zhang/.local/share/huanzhi"),
                DataFolder.usual(Map.of(), home).path());
        assertEquals(
                Path.of("/appdata/Huanzhi"),
                DataFolder.usual(Map.of("LOCALAPPDATA", "/appdata"), home).path());
    }
}
