import '@vcs/elements/directory/define';
