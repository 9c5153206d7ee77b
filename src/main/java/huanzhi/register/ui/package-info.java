/// 名录库: the list of enterprises, the form of one, and the picker with which other rooms name one.
package huanzhi.register.ui;
